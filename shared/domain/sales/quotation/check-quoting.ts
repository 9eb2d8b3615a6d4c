import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { MOST_MONTHS } from '../finance/finance-terms.ts'
import type { TaxRelief } from '../price/purchase-tax.ts'
import type { LenderOffer, QuotingSettings } from './quoting-rules.ts'

export type QuotingRefusal =
  | 'quoting.relief-order'
  | 'quoting.share-range'
  | 'quoting.relief-energy'
  | 'quoting.name-empty'
  | 'quoting.months-range'

const WHOLE = 10_000

/** Whether a shop's settings for quotations hang together; says the first thing that does not. */
export function checkQuoting(settings: QuotingSettings): Result<QuotingSettings, QuotingRefusal> {
  const { purchaseTax, givenLimits = {}, lenders = [], usualLines = [] } = settings
  for (const relief of purchaseTax?.reliefs ?? []) {
    const checked = checkRelief(relief)
    if (!checked.ok) return checked
  }
  if (Object.values(givenLimits).some((limit) => limit > WHOLE)) return fail('quoting.share-range')
  const checked =
    checkNames(lenders) ?? checkNames(usualLines) ?? lenders.map(checkOffer).find(isRefused)
  return checked ?? ok(settings)
}

function checkRelief({ energies, from, until, share }: TaxRelief): Result<null, QuotingRefusal> {
  if (until < from) return fail('quoting.relief-order')
  if (share > WHOLE) return fail('quoting.share-range')
  return energies.length === 0 ? fail('quoting.relief-energy') : ok(null)
}

function checkOffer({ months, leastDown }: LenderOffer): Result<never, QuotingRefusal> | undefined {
  if (leastDown > WHOLE) return fail('quoting.share-range')
  const isRange = Number.isSafeInteger(months) && months >= 1 && months <= MOST_MONTHS
  return isRange ? undefined : fail('quoting.months-range', { most: MOST_MONTHS })
}

function checkNames(
  named: readonly { readonly name: string }[],
): Result<never, QuotingRefusal> | undefined {
  const nameless = named.findIndex(({ name }) => !hasText(name))
  return nameless < 0 ? undefined : fail('quoting.name-empty', { line: nameless + 1 })
}

const isRefused = <R>(result: R | undefined): result is R => result !== undefined
