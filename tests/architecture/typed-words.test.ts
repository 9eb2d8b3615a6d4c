import { describe, expect, it } from 'vitest'
import { compileAsShared, houseFile } from './compile.ts'

const translated = (area: string): string =>
  compileAsShared(`
    import { translateArea } from '${houseFile('shared/i18n/translate-area.ts')}'
    const source = { title: '看板', cars: '{count} 台' } as const
    export const area = translateArea(source)(${area})
  `)

const said = (call: string): string =>
  compileAsShared(`
    import type { Say } from '${houseFile('shared/i18n/words.ts')}'
    declare const say: Say
    export const word = ${call}
  `)

describe('a translation', () => {
  it('with every key and placeholder compiles', () => {
    expect(translated(`{ title: 'Board', cars: '{count} cars' }`)).toBe('')
  })
  it('without a key does not', () => {
    expect(translated(`{ cars: '{count} cars' }`)).toContain('error')
  })
  it('with a key of its own does not', () => {
    expect(translated(`{ title: 'Board', cars: '{count} cars', more: 'x' }`)).toContain('error')
  })
  it('without a placeholder does not', () => {
    expect(translated(`{ title: 'Board', cars: 'cars' }`)).toContain('error')
  })
  it('with a placeholder of its own does not', () => {
    expect(translated(`{ title: 'Board {name}', cars: '{count} cars' }`)).toContain('error')
  })
})

describe('a word on screen', () => {
  it('that is in the catalogue compiles', () => {
    expect(said(`say('shell.promise.broken', { count: 1 })`)).toBe('')
  })
  it('that is not in the catalogue does not', () => {
    expect(said(`say('shell.nonsense')`)).toContain('error')
  })
  it('without its values does not', () => {
    expect(said(`say('shell.promise.broken')`)).toContain('error')
  })
  it('with a value of another name does not', () => {
    expect(said(`say('shell.promise.broken', { number: 1 })`)).toContain('error')
  })
})
