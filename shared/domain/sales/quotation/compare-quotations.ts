import { type Money, subtract } from '#shared/kernel/money.ts'
import type { PurchaseTaxRule } from '../price/purchase-tax.ts'
import { computeQuotation, type QuotationTotals } from './compute-quotation.ts'
import type { QuotationDraft, QuotationLine } from './quotation.ts'

/** A figure of two versions, minor units. */
export interface FigureChange {
  readonly figure: 'carPrice' | 'total' | 'tradeIn' | 'financed' | 'due' | 'given'
  readonly before: Money
  readonly after: Money
  readonly difference: Money
}

/** A line that came, went, or costs something else. */
export interface LineChange {
  readonly name: string
  readonly before: QuotationLine | undefined
  readonly after: QuotationLine | undefined
}

export interface QuotationChange {
  readonly isOtherCar: boolean
  readonly figures: readonly FigureChange[]
  readonly lines: readonly LineChange[]
}

const FIGURES = ['carPrice', 'total', 'tradeIn', 'financed', 'due', 'given'] as const

/** What the later version changed; figures and lines that stayed are left out. */
export function compareQuotations(
  before: QuotationDraft,
  after: QuotationDraft,
  taxRule: PurchaseTaxRule,
): QuotationChange {
  const [was, is] = [computeQuotation(before, taxRule), computeQuotation(after, taxRule)]
  return {
    isOtherCar: before.carName !== after.carName || before.stockCarId !== after.stockCarId,
    figures: FIGURES.flatMap((figure) => changeOf(figure, was, is)),
    lines: changesOfLines(before.lines, after.lines),
  }
}

function changeOf(
  figure: FigureChange['figure'],
  was: QuotationTotals,
  is: QuotationTotals,
): FigureChange[] {
  const [before, after] = [was[figure], is[figure]]
  return before === after ? [] : [{ figure, before, after, difference: subtract(after, before) }]
}

/** Lines are the same by kind and name; a second of that name is the second of the other version. */
function changesOfLines(
  before: readonly QuotationLine[],
  after: readonly QuotationLine[],
): LineChange[] {
  const left = [...after]
  const changes = before.flatMap((line): LineChange[] => {
    const at = left.findIndex(({ kind, name }) => kind === line.kind && name === line.name)
    const [found] = at < 0 ? [] : left.splice(at, 1)
    const isSame = found?.price === line.price && found.cost === line.cost
    return isSame ? [] : [{ name: line.name, before: line, after: found }]
  })
  return [...changes, ...left.map((line) => ({ name: line.name, before: undefined, after: line }))]
}
