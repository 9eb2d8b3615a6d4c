import { type Reading, reading, readingOf } from './reading.ts'

interface AdviseRule {
  /** Any of these words in the part's name, lower case; zh-CN, zh-TW and English as typed. */
  readonly words: readonly string[]
  readonly unit: string
  readonly level: Reading
}

// Reference values of the trade, not standards: they say when to talk about a part, while limits
// come from the law, the maker or the person at the car. More special words stand first.
const RULES: readonly AdviseRule[] = [
  {
    words: ['轮胎', '花纹', '胎纹', '輪胎', '胎紋', '花紋', 'tyre', 'tire', 'tread'],
    unit: 'mm',
    level: readingOf(3),
  },
  {
    words: ['摩擦片', '刹车片', '制动片', '來令片', '来令片', '煞車片', '制动蹄', 'pad', 'shoe'],
    unit: 'mm',
    level: readingOf(3),
  },
  {
    words: ['制动液', '刹车油', '煞車油', '制動液', 'brake fluid'],
    unit: '%',
    level: readingOf(1),
  },
  {
    words: ['cca', '冷启动', '冷啟動', 'health', '健康'],
    unit: '%',
    level: readingOf(80),
  },
  {
    words: ['蓄电池', '电瓶', '電瓶', '蓄電池', 'battery'],
    unit: 'v',
    level: readingOf(12.4),
  },
]

/**
 * From which reading on a part is worth a word to the owner, before it has reached its limit, or
 * undefined when nothing is known. A level that does not lie between new and limit (a maker's own,
 * stricter limit) gives way to a fifth of the wear before the limit.
 */
export function adviseLevelFor(
  part: string,
  unit: string | undefined,
  limit: Reading | undefined,
  newValue: Reading | undefined,
): Reading | undefined {
  const known = findLevel(part, unit)
  if (limit === undefined) return known
  if (newValue === undefined) return known === limit ? undefined : known
  if (known !== undefined && isBetween(known, limit, newValue)) return known
  if (newValue === limit) return undefined
  return reading(limit + Math.round((newValue - limit) / 5))
}

function findLevel(part: string, unit: string | undefined): Reading | undefined {
  const name = part.normalize('NFKC').toLowerCase()
  const plainUnit = unit?.normalize('NFKC').trim().toLowerCase()
  return RULES.find(
    (rule) => rule.unit === plainUnit && rule.words.some((word) => name.includes(word)),
  )?.level
}

function isBetween(value: number, a: number, b: number): boolean {
  return value > Math.min(a, b) && value < Math.max(a, b)
}
