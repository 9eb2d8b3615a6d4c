import type { Comparison, LimitSource } from './comparison.ts'
import { type Reading, readingOf } from './reading.ts'

/** What a part is usually held to: offered to the person at the car, never filled in unasked. */
export interface ReferenceLimit {
  readonly unit: string
  readonly newValue?: Reading
  readonly limit: Reading
  readonly limitSource: LimitSource
  readonly worseWhen: Comparison['worseWhen']
}

interface ReferenceRule extends ReferenceLimit {
  /** Any of these words in the part's name, lower case. */
  readonly words: readonly string[]
}

// Tread depth is set by law (GB 7258); the others are figures of the trade and say so.
const RULES: readonly ReferenceRule[] = [
  {
    words: ['轮胎', '花纹', '胎纹', '輪胎', '胎紋', '花紋', 'tyre', 'tire', 'tread'],
    unit: 'mm',
    newValue: readingOf(8),
    limit: readingOf(1.6),
    limitSource: 'law',
    worseWhen: 'below',
  },
  {
    words: ['摩擦片', '刹车片', '制动片', '來令片', '来令片', '煞車片', '制动蹄', 'pad', 'shoe'],
    unit: 'mm',
    newValue: readingOf(11),
    limit: readingOf(2),
    limitSource: 'reference',
    worseWhen: 'below',
  },
  {
    words: ['制动液', '刹车油', '煞車油', '制動液', 'brake fluid'],
    unit: '%',
    newValue: readingOf(0),
    limit: readingOf(3),
    limitSource: 'reference',
    worseWhen: 'above',
  },
  {
    words: ['cca', '冷启动', '冷啟動'],
    unit: '%',
    newValue: readingOf(100),
    limit: readingOf(60),
    limitSource: 'reference',
    worseWhen: 'below',
  },
  {
    words: ['蓄电池', '电瓶', '電瓶', '蓄電池', 'battery'],
    unit: 'V',
    newValue: readingOf(12.7),
    limit: readingOf(12.2),
    limitSource: 'reference',
    worseWhen: 'below',
  },
]

/** The usual limit of a part by its name, or undefined when the trade has none for it. */
export function referenceLimitFor(part: string): ReferenceLimit | undefined {
  const name = part.normalize('NFKC').toLowerCase()
  const found = RULES.find((rule) => rule.words.some((word) => name.includes(word)))
  if (found === undefined) return undefined
  const { words: _, ...limit } = found
  return limit
}
