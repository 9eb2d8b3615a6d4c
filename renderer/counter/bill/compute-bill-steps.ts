import type { BillView } from '#shared/ipc/views/counter-view.ts'
import { type Money, money, negate, subtract, sum } from '#shared/kernel/money.ts'

/** One step of the bill's story. */
export type BillStep =
  | {
      readonly kind: 'group'
      readonly key: string
      readonly group: BillView['groups'][number]
      readonly amount: Money
      /** Running sum before and after this step. */
      readonly from: Money
      readonly to: Money
    }
  | {
      readonly kind: 'deductions'
      readonly key: string
      readonly amount: Money
      readonly from: Money
      readonly to: Money
    }
  | { readonly kind: 'due'; readonly key: string; readonly amount: Money }
  | {
      readonly kind: 'payments'
      readonly key: string
      readonly amount: Money
      /** What is still to be paid. */
      readonly open: Money
    }
  | { readonly kind: 'after'; readonly key: string }

/** Sum of all groups, before discount and rounding. */
export const computeGross = (view: BillView): Money =>
  sum(view.groups.map((group) => money(group.amount)))

/**
 * The bill in the order in which it is explained: what was done, what is let off, what is due,
 * what is paid, what holds afterwards. Steps with nothing to say are left out.
 */
export const computeBillSteps = (view: BillView): readonly BillStep[] => {
  const steps: BillStep[] = []
  let to = money(0)
  view.groups.forEach((group, index) => {
    if (group.lines.length === 0 && group.amount === 0) return
    const from = to
    const amount = money(group.amount)
    to = sum([from, amount])
    steps.push({ kind: 'group', key: `group-${index}`, group, amount, from, to })
  })
  const deductions = sum([money(view.discount), money(view.rounding)])
  if (view.discount !== 0 || view.rounding !== 0) {
    const rest = subtract(to, deductions)
    steps.push({
      kind: 'deductions',
      key: 'deductions',
      amount: negate(deductions),
      from: to,
      to: rest,
    })
  }
  steps.push({ kind: 'due', key: 'due', amount: money(view.due) })
  if (view.payments.length > 0) {
    const paid = sum(view.payments.map((payment) => money(payment.amount)))
    steps.push({
      kind: 'payments',
      key: 'payments',
      amount: paid,
      open: subtract(money(view.due), paid),
    })
  }
  if (view.warranties.length > 0 || view.oldParts !== undefined) {
    steps.push({ kind: 'after', key: 'after' })
  }
  return steps
}
