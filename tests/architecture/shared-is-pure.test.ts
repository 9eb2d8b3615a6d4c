import { expect, it } from 'vitest'
import { compileAsShared } from './compile.ts'

it.each(['window', 'process', 'console', 'document', 'indexedDB'])(
  'shared/ knows no %s',
  (name) => {
    expect(compileAsShared(`${name}.toString()`)).toContain(`Cannot find name '${name}'`)
  },
)

it('shared/ knows the language itself', () => {
  expect(compileAsShared('export const days = new Map([[1, new Date(0)]])')).toBe('')
})
