/** How a number is meant; text and truth say it by themselves. */
export type ValueKind = 'money' | 'hours' | 'quantity' | 'rate' | 'number'

const MONEY: ReadonlySet<string> = new Set([
  'price',
  'cost',
  'amount',
  'ceiling',
  'gross',
  'discount',
  'due',
  'paid',
  'paidBack',
  'balance',
  'rounding',
  'listPrice',
  'carCost',
  'guidePrice',
  'serviceCost',
  'labourRate',
  'labourCost',
  'rate',
  'opening',
  'counted',
  'expected',
  'carriedOver',
  'downPayment',
  'balloon',
  'fee',
  'budgetFrom',
  'budgetTo',
  'expectedSale',
  'total',
  'refund',
])

/** Numbers of these parts are money, whatever they are called there. */
const PARTS_OF_MONEY: ReadonlySet<string> = new Set([
  'totals',
  'terms',
  'chargesByKind',
  'energyPrices',
])

const RATES: ReadonlySet<string> = new Set([
  'markups',
  'discountLimits',
  'taxRate',
  'commissionRate',
  'profitRate',
  'interestRate',
  'yearlyRate',
  'vatRate',
])

const QUANTITIES: ReadonlySet<string> = new Set(['quantity', 'measured', 'limit', 'newValue'])

/** Where the same name means something else. */
const SPECIAL: Readonly<Record<string, ValueKind>> = {
  'deferredJobs.value': 'money',
  'tillDays.close.counts.value': 'money',
  'appraisals.valuations.rule.gifts': 'money',
  'appraisals.valuations.rule.warranty': 'money',
  'appraisals.valuations.rule.advertising': 'money',
  'appraisals.valuations.rule.fixedCosts': 'money',
  'appraisals.valuations.input.preparation': 'money',
  'settings.buyingRule.gifts': 'money',
  'settings.buyingRule.warranty': 'money',
  'settings.buyingRule.advertising': 'money',
  'settings.buyingRule.fixedCosts': 'money',
  'appointments.hours': 'hours',
}

/** What a number of a field is: minor units, hundredths of an hour, thousandths, basis points, or itself. */
export function valueKindOf(table: string, fields: readonly string[]): ValueKind {
  const special = SPECIAL[[table, ...fields].join('.')]
  if (special !== undefined) return special
  const last = fields.at(-1) ?? ''
  const parts = fields.slice(0, -1)
  if (parts.some((part) => RATES.has(part)) || RATES.has(last)) return 'rate'
  if (parts.some((part) => PARTS_OF_MONEY.has(part)) || MONEY.has(last)) return 'money'
  if (last === 'hours') return 'hours'
  return QUANTITIES.has(last) ? 'quantity' : 'number'
}
