import type { SaleRecord } from '#renderer/db/repositories/sales.ts'
import type { StepTimes } from '#shared/domain/sales/funnel/compute-funnel.ts'

/** When the sale of a record first reached each of its steps. */
export const timesOfSale = ({ sale }: SaleRecord): StepTimes =>
  Object.fromEntries(sale.steps.map(({ step, at }) => [step, at]))
