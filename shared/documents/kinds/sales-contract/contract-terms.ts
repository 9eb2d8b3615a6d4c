import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'

/** What both parties owe, in the order of the contract; each is worded as `paper.order-term-…`. */
const OF_NEW = [
  'deposit',
  'payment',
  'passed-on',
  'delivery',
  'late',
  'papers',
  'sanbao',
  'risk',
  'data',
  'breach',
  'disputes',
  'copies',
] as const

export type ContractTerm = (typeof OF_NEW)[number] | 'used-papers' | 'used-condition'

/** A used car has no 三包 of its own: its condition is stated, and the warranty of the law is another. */
const IN_ITS_PLACE: Readonly<Partial<Record<ContractTerm, ContractTerm>>> = {
  papers: 'used-papers',
  sanbao: 'used-condition',
}

/** The terms for a new or a used car. */
export const contractTermsOf = (kind: StockCar['kind']): readonly ContractTerm[] =>
  kind === 'new' ? OF_NEW : OF_NEW.map((term) => IN_ITS_PLACE[term] ?? term)
