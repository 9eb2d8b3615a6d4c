import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { formatEditableAmount } from '#shared/kernel/format-money.ts'
import { type Money, money, subtract, sum } from '#shared/kernel/money.ts'
import { type Check, wrongIf } from './check.ts'
import { pricedJob } from './priced-job.ts'
import type { VisitFileProblem } from './visit-file-problem.ts'
import type { VisitFile } from './visit-file-schema.ts'

/** What the customer owes before discount: approved jobs and charges. */
const grossOf = ({ jobs, charges = [] }: VisitFile): Money =>
  sum([
    ...jobs
      .filter((job) => job.decision.answer === 'approved')
      .map((job) => computeJobAmount(pricedJob(job))),
    ...charges.map((charge) => money(charge.amount)),
  ])

function checkSums(file: VisitFile): VisitFileProblem | undefined {
  const { discount = 0, rounding = 0, payments } = file.settlement
  const write = (amount: Money): string =>
    formatEditableAmount(amount, file.shop?.currency ?? 'CNY')
  const gross = grossOf(file)
  const due = subtract(subtract(gross, money(discount)), money(rounding))
  if (due < 0) {
    const what = `discount ${write(money(discount))} is more than the bill, ${write(gross)}`
    return { where: '/settlement/discount', what }
  }
  const paid = sum(payments.map((payment) => money(payment.amount)))
  if (paid !== due) {
    return { where: '/settlement/payments', what: `paid ${write(paid)}, due ${write(due)}` }
  }
  const ceiling = file.estimate?.ceiling
  return wrongIf(
    ceiling !== undefined && due > ceiling,
    '/estimate/ceiling',
    `due ${write(due)} is above the ceiling`,
  )
}

/** That the bill adds up: payments cover exactly what is due, below the ceiling. */
export const checkSettlement: readonly Check[] = [
  (file) => {
    try {
      return checkSums(file)
    } catch (error) {
      // Numbers beyond exact integers: no shop's bill.
      if (error instanceof RangeError)
        return { where: '/settlement', what: 'amounts are too large' }
      throw error
    }
  },
]
