import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CanonicalValue, canonicalJson } from '#shared/kernel/canonical-json.ts'

/** The same value with the members of each object in another order. */
const reorder = (value: CanonicalValue): CanonicalValue => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(reorder)
  const members = Object.entries(value as Record<string, CanonicalValue>).reverse()
  return Object.fromEntries(members.map(([key, member]) => [key, reorder(member)]))
}

describe('canonical JSON', () => {
  it('sorts members, leaves out what is absent and keeps the order of lists', () => {
    expect(canonicalJson({ 乙: 1, 甲: [2, 1], a: undefined, b: { d: null, c: '"' } })).toBe(
      '{"b":{"c":"\\"","d":null},"乙":1,"甲":[2,1]}',
    )
  })

  it('is the same in whatever order a value was put together, and reads back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const value = json as CanonicalValue
        expect(canonicalJson(reorder(value))).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(json)))
      }),
    )
  })

  it('will not write down what is no number', () => {
    expect(() => canonicalJson({ amount: Number.NaN })).toThrow(RangeError)
    expect(() => canonicalJson([Number.POSITIVE_INFINITY])).toThrow(RangeError)
  })
})
