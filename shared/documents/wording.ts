import type { PaperKind } from '#shared/domain/papers/paper-kind.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import type { Say } from '#shared/i18n/words.ts'
import { amountInWords } from '#shared/kernel/capital-numerals.ts'
import { formatAmount, formatMoney } from '#shared/kernel/format-money.ts'
import { dayOf, formatDateTime, formatTime, type Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { PaperBase } from './paper-input.ts'

/** Stands where there is nothing to say, so that nobody writes a figure in afterwards. */
export const NOTHING = '—'

/** Turns values into the paper's words: its language, the shop's currency and the shop's clock. */
export interface Wording {
  readonly say: Say
  /** Between two values in one line: a full-width blank in Chinese, plain ones in English. */
  readonly gap: string
  /** `1,376.00`. */
  readonly amount: (value: Money) => string
  /** `1,376.00`, or a dash for nothing: cells of the summary. */
  readonly amountOrNothing: (value: Money) => string
  /** `¥1,376.00`. */
  readonly money: (value: Money) => string
  /** Written out in capitals, without the currency's name. */
  readonly inWords: (value: Money) => string
  /** `2026-11-20 09:06` by the shop's clock. */
  readonly dateTime: (at: Instant) => string
  /** `09:06` on the paper's own day, else with its day. */
  readonly time: (at: Instant) => string
  /** `2026-11-20` by the shop's clock. */
  readonly day: (at: Instant) => string
  /** `58,213 km`. */
  readonly km: (km: number) => string
  /** Values one after the other: `一级维护、小修`. */
  readonly list: (values: readonly string[]) => string
  /** `结算清单编号：JS-…`. */
  readonly labelled: (label: string, value: string) => string
  readonly kindName: (kind: PaperKind) => string
}

/** The wording of one paper. */
export function createWording(input: PaperBase): Wording {
  const { locale, shop, issuedAt } = input
  const { currency, offsetMinutes } = shop
  const say = locale === 'en' ? plainQuotes(createSay(input.catalogue)) : createSay(input.catalogue)
  const amount = (value: Money): string => formatAmount(value, currency)
  const dateTime = (at: Instant): string => formatDateTime(at, offsetMinutes)
  const day = (at: Instant): string => dayOf(at, offsetMinutes)
  return {
    say,
    gap: locale === 'en' ? '   ' : '　',
    amount,
    amountOrNothing: (value) => (value === 0 ? NOTHING : amount(value)),
    money: (value) => formatMoney(value, currency),
    inWords: (value) => amountInWords(value, { locale, currency }),
    dateTime,
    day,
    time: (at) => (day(at) === day(issuedAt) ? formatTime(at, offsetMinutes) : dateTime(at)),
    // In English a line may break anywhere between words, in Chinese the date before it gives way.
    km: (km) => `${groupDigits(km)}${locale === 'en' ? '\u00a0' : ' '}km`,
    list: (values) => values.join(locale === 'en' ? ', ' : '、'),
    labelled: (label, value) => `${label}${locale === 'en' ? ': ' : '：'}${value}`,
    kindName: (kind) => say(`trade.paper.${kind}`),
  }
}

/** `58,213`. */
function groupDigits(whole: number): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Fonts that carry Chinese draw ’ and “ ” as wide as a character: English takes the plain ones. */
function plainQuotes(say: Say): Say {
  return ((...said: Parameters<Say>) =>
    say(...said)
      .replaceAll('’', "'")
      .replace(/[“”]/g, '"')) as Say
}
