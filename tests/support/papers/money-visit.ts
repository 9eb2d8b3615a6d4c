import type { Visit } from '#shared/domain/visit/visit.ts'
import { money, subtract } from '#shared/kernel/money.ts'
import { anId } from '../domain/ids.ts'
import { at } from '../domain/times.ts'

/** The subjects of the papers that a visit's money makes. */
export const SUBJECTS = {
  deposit: anId<'Deposit'>(),
  receipt: anId<'AccountReceipt'>(),
  credit: anId<'CreditNote'>(),
} as const

/**
 * A sample visit on whose bill a deposit of 200.00 counted, the rest was put on account, 500.00 came
 * in later, and whose diagnosis was taken back.
 */
export function withMoney(visit: Visit): Visit {
  const { settlement } = visit
  if (settlement === undefined) throw new Error('the sample visit is settled')
  const deposits = money(20_000)
  const staff = settlement.cashierId
  const charge = visit.charges[0]
  const job = visit.jobs[0]
  const credited = money(8_000)
  const line =
    charge === undefined
      ? { key: `labour:${job?.id ?? ''}`, name: job?.name ?? '', amount: credited }
      : { key: `charge:${charge.id}`, name: charge.name, amount: credited }
  return {
    ...visit,
    deposits: [
      {
        id: SUBJECTS.deposit,
        method: 'wechat',
        amount: deposits,
        at: at('09:20'),
        cashierId: staff,
        number: 'DJ-20261120-007',
        note: '订前轮轴承，到货通知',
      },
    ],
    settlement: {
      ...settlement,
      totals: { ...settlement.totals, deposits, paid: subtract(settlement.totals.due, deposits) },
      payments: [
        { method: 'cash', amount: money(10_000) },
        {
          method: 'on-account',
          amount: subtract(settlement.totals.due, money(deposits + 10_000)),
        },
      ],
    },
    receipts: [
      {
        id: SUBJECTS.receipt,
        method: 'transfer',
        amount: money(50_000),
        at: at('15:10'),
        cashierId: staff,
        number: 'SK-20261120-007',
        note: '',
      },
    ],
    credits: [
      {
        id: SUBJECTS.credit,
        number: 'HC-20261120-007',
        at: at('16:00'),
        by: staff,
        approvedBy: visit.advisorId,
        reason: '检测费按约定与本次维修一并减免，结算时漏减',
        lines: [line],
        amount: credited,
        refund: { method: 'cash', amount: money(3_000) },
      },
    ],
  }
}
