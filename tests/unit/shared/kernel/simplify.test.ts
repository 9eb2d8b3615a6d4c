import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SIMPLIFIED_PAIRS } from '#shared/kernel/simplified-pairs.ts'
import { simplify } from '#shared/kernel/simplify.ts'

const pairs = SIMPLIFIED_PAIRS.flatMap((line) => line.match(/../gu) ?? [])
const traditional = pairs.map((pair) => pair.charAt(0))
const simplified = pairs.map((pair) => pair.charAt(1))

describe('traditional characters', () => {
  it.each([
    ['陳偉國', '陈伟国'],
    ['劉麗華', '刘丽华'],
    ['葉美鳳', '叶美凤'],
    ['歐陽靜', '欧阳静'],
    ['蕭瑋婷', '萧玮婷'],
    ['賓士', '宾士'],
    ['廣汽豐田 凱美瑞', '广汽丰田 凯美瑞'],
    ['頭髮發展', '头发发展'],
    ['王建国 Model 3', '王建国 Model 3'],
  ])('%s are compared as %s', (written, compared) => {
    expect(simplify(written)).toBe(compared)
  })
})

describe('the table', () => {
  it('is made of pairs, each traditional character once', () => {
    for (const line of SIMPLIFIED_PAIRS) expect([...line].length % 2).toBe(0)
    expect(new Set(traditional).size).toBe(traditional.length)
  })

  it('leads to characters that stay as they are: folding twice is folding once', () => {
    expect(simplified.filter((character) => traditional.includes(character))).toEqual([])
  })

  it('keeps every text as long as it was, place by place', () => {
    const text = fc.string({ unit: fc.constantFrom(...traditional, ...simplified, 'a', '𠮷', ' ') })
    fc.assert(
      fc.property(text, (written) => {
        expect([...simplify(written)]).toHaveLength([...written].length)
      }),
    )
  })
})
