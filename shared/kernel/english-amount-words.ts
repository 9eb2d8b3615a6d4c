import { splitMoney } from './format-money.ts'
import type { Currency, Money } from './money.ts'

const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
  'fifteen sixteen seventeen eighteen nineteen'
).split(' ')
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES = ['', ' thousand', ' million', ' billion', ' trillion'] as const

/**
 * An amount in English words with the cents as a fraction, as on cheques:
 * `One thousand three hundred seventy-six yuan and 00/100`. Whole Taiwan dollars carry no
 * fraction, as Taiwan's prices have no cents. Below zero it begins with `Minus`.
 */
export function englishAmountWords(amount: Money, currency: Currency): string {
  const { major, minor } = splitMoney(amount)
  const unit = currency === 'CNY' ? 'yuan' : major === 1 ? 'dollar' : 'dollars'
  const isWholeTaiwan = currency === 'TWD' && minor === 0
  const cents = isWholeTaiwan ? '' : ` and ${String(minor).padStart(2, '0')}/100`
  const words = `${amount < 0 ? 'minus ' : ''}${integerWords(major)} ${unit}${cents}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function integerWords(value: number): string {
  if (value === 0) return 'zero'
  const groups: string[] = []
  let rest = value
  for (const scale of SCALES) {
    const group = rest % 1000
    if (group !== 0) groups.unshift(belowThousand(group) + scale)
    rest = Math.floor(rest / 1000)
  }
  return groups.join(' ')
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  const parts: string[] = []
  if (hundreds > 0) parts.push(`${SMALL[hundreds]} hundred`)
  if (rest > 0) parts.push(belowHundred(rest))
  return parts.join(' ')
}

function belowHundred(value: number): string {
  if (value < 20) return SMALL[value] ?? ''
  const ones = value % 10
  return `${TENS[Math.floor(value / 10)]}${ones === 0 ? '' : `-${SMALL[ones]}`}`
}
