import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkVin, vinCheckDigit, vinKey, vinTail } from '#shared/domain/identifiers/vin.ts'
import { unwrap } from '#shared/kernel/result.ts'

const CHARACTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'
// Characters of equal worth in the check sum (GB 16735); swapping them cannot be noticed.
const EQUALS = ['1AJ', '2BKS', '3CLT', '4DMU', '5ENV', '6FW', '7GPX', '8HY', '9RZ', '0']
const areEqual = (a: string, b: string) => EQUALS.some((set) => set.includes(a) && set.includes(b))

const chineseVins = fc
  .stringMatching(/^L[A-HJ-NPR-Z0-9]{16}$/)
  .map((draft) => draft.slice(0, 8) + vinCheckDigit(draft) + draft.slice(9))

describe('a VIN', () => {
  test.each([
    ['LSVAB2BR0NN100001'],
    ['LGXC16AF6P0000002'],
    ['LRW3E7FA8PC000003'],
    ['LFV2A21K3J3000004'],
    ['LVGBM51K5HG000005'],
    ['LHGCM5635J2000006'],
    ['LBV5S3102KSJ00007'],
    ['LE4WG4CB6KL000008'],
    ['LVSHFFAC4HF000009'],
    ['L6T7844S8LN000010'],
    ['1M8GDM9AXKP042788'],
    ['11111111111111111'],
  ])('%s is right', (vin) => {
    expect(checkVin(vin)).toEqual({ ok: true, value: { value: vin, warnings: [] } })
  })

  test('may be typed in any case, width and grouping', () => {
    expect(unwrap(checkVin(' lsvab2br0 nn1-00001 ')).value).toBe('LSVAB2BR0NN100001')
    expect(unwrap(checkVin('ＬＳＶＡＢ２ＢＲ０ＮＮ１００００１')).value).toBe('LSVAB2BR0NN100001')
  })

  test('made in China with a wrong check digit is refused, and the right one is named', () => {
    expect(checkVin('LSVAA4182N2444555')).toEqual({
      ok: false,
      code: 'vin.check-digit',
      detail: { expected: '8', found: '2' },
    })
  })

  test('of an import with a wrong check digit is only a warning', () => {
    expect(unwrap(checkVin('WBA3A5C50CF256789')).warnings).toEqual(['vin.check-digit-disagrees'])
  })

  test.each([
    ['LSVAB2BR0NN10000I', { character: 'I', position: 17 }],
    ['LSVOB2BR0NN100001', { character: 'O', position: 4 }],
    ['LSVQB2BR0NN100001', { character: 'Q', position: 4 }],
    ['LSVAB2BR0N京100001', { character: '京', position: 11 }],
    ['LSVAB2BR0N𠮷', { character: '𠮷', position: 11 }],
  ])('%s has a character no VIN has', (text, detail) => {
    expect(checkVin(text)).toEqual({ ok: false, code: 'vin.bad-character', detail })
  })

  test.each([
    ['LSVAB2BR0NN10000', 16],
    ['LSVAB2BR0NN1000011', 18],
    ['', 0],
  ])('%j has the wrong length', (text, length) => {
    expect(checkVin(text)).toEqual({
      ok: false,
      code: 'vin.length',
      detail: { length, expected: 17 },
    })
  })

  test('made in China is right with its own check digit', () => {
    fc.assert(
      fc.property(chineseVins, (vin) => {
        expect(unwrap(checkVin(vin))).toEqual({ value: vin, warnings: [] })
      }),
    )
  })

  test('with any one character mistaken is noticed, unless the standard counts the two alike', () => {
    fc.assert(
      fc.property(
        chineseVins,
        fc.nat(16),
        fc.constantFrom(...CHARACTERS),
        (vin, index, character) => {
          fc.pre(vin.charAt(index) !== character)
          const result = checkVin(vin.slice(0, index) + character + vin.slice(index + 1))
          const isNoticed = !result.ok || result.value.warnings.length > 0
          // The check digit's own place carries no weight: there every mistake is noticed.
          expect(isNoticed).toBe(index === 8 || !areEqual(vin.charAt(index), character))
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('with neighbours swapped is noticed where the two differ in worth', () => {
    expect(checkVin('LSVAB2BR0NN010001').ok).toBe(false)
  })

  test('is read out by its tail', () => {
    expect(vinTail('lsvab2br0nn100001')).toBe('100001')
    expect(vinTail('LSVAB2BR0NN100001', 8)).toBe('NN100001')
    expect(vinKey(' lsv-ab２')).toBe('LSVAB2')
  })

  test('of another length has no check digit', () => {
    expect(() => vinCheckDigit('LSV')).toThrow(RangeError)
    expect(() => vinCheckDigit('LSVAB2BR0NN10000I')).toThrow(RangeError)
  })
})
