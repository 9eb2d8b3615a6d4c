import fc from 'fast-check'
import { expect, it } from 'vitest'
import { followRecord } from '#renderer/session/follow-record.ts'

interface Form {
  readonly part: string
  readonly note: string
  readonly photo: { readonly hash: string } | undefined
}
const photo = fc.option(fc.record({ hash: fc.constantFrom('a', 'b', 'c') }), { nil: undefined })
const form: fc.Arbitrary<Form> = fc.record({
  part: fc.constantFrom('', '摩擦片', '轮胎'),
  note: fc.constantFrom('', '偏磨'),
  photo,
})

it('a form nobody touched is the record as it is now', () => {
  fc.assert(
    fc.property(form, form, (before, after) => {
      expect(followRecord(structuredClone(before), before, after)).toEqual(after)
    }),
  )
})

it('what was typed stays, and only that', () => {
  fc.assert(
    fc.property(form, form, fc.string({ minLength: 3 }), (before, after, typed) => {
      expect(followRecord({ ...before, note: typed }, before, after)).toEqual({
        ...after,
        note: typed,
      })
    }),
  )
})
