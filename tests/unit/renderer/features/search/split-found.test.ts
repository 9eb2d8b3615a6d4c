import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitFound } from '#renderer/features/search/split-found.ts'

const marked = (shown: string, parts: readonly string[]): string =>
  splitFound(shown, parts)
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join('')

describe('what was found is emphasised', () => {
  it.each([
    ['京N·8K3F2', ['8k3'], '京N·[8K3]F2'],
    ['京N·8K3F2', ['N8K'], '京[N·8K]3F2'],
    ['沪A·12345', ['滬A1'], '[沪A·1]2345'],
    ['138 0123 4567', ['1234567'], '138 0[123 4567]'],
    ['陳偉傑', ['伟杰'], '陳[偉傑]'],
    ['John Smith', ['johns'], '[John S]mith'],
    ['京N·8K3F2', ['京N', '3F2'], '[京N]·8K[3F2]'],
    ['京N·8K3F2', ['8K3', 'K3F'], '京N·[8K3F]2'],
    ['王建国', ['李'], '王建国'],
    ['王建国', [], '王建国'],
    ['王建国', ['·'], '王建国'],
    ['', ['王'], ''],
  ])('in %s by %j', (shown, parts, expected) => {
    expect(marked(shown, parts)).toBe(expected)
  })

  it('never changes the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (shown, parts) => {
        expect(
          splitFound(shown, parts)
            .map(({ text }) => text)
            .join(''),
        ).toBe(shown)
      }),
    )
  })
})
