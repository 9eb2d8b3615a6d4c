import { MONEY_MOVE_KINDS, VISIT_MOVE_KINDS } from '#shared/domain/settlement/list-money-moves.ts'
import type { TillSheet } from '#shared/domain/till/compute-till.ts'
import type { TillClose } from '#shared/domain/till/till-day.ts'
import { money } from '#shared/kernel/money.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { DayClosePaperInput } from '../../paper-input.ts'
import { createWording } from '../../wording.ts'

/**
 * One line for each way of paying, a column for each reason; unused ways are printed as nothing. A day
 * without car sales has no columns for them.
 */
export function presentTakings(input: DayClosePaperInput, sheet: TillSheet): LineTable {
  const { say, amount, amountOrNothing } = createWording(input)
  const hasSales = sheet.byMethod.some(
    ({ byKind }) => byKind['sale-payment'] !== 0 || byKind['sale-return'] !== 0,
  )
  const kinds = hasSales ? MONEY_MOVE_KINDS : VISIT_MOVE_KINDS
  return {
    head: [
      say('paper.paid-by'),
      ...kinds.map((kind) => say(`trade.moneyMove.${kind}`)),
      say('paper.close-total'),
    ],
    lines: [
      ...sheet.byMethod.map(({ method, byKind, total }) => ({
        cells: [
          say(`trade.payment.${method}`),
          ...kinds.map((kind) => amountOrNothing(byKind[kind])),
          amountOrNothing(total),
        ],
      })),
      {
        tone: 'group' as const,
        cells: [
          say('paper.close-total'),
          ...kinds.map((kind) => amountOrNothing(sheet.byKind[kind])),
          amount(sheet.total),
        ],
      },
    ],
  }
}

/** How the cash that should be there comes about. */
export function presentCashRows(input: DayClosePaperInput, sheet: TillSheet): FieldGrid {
  const { say, amount } = createWording(input)
  return {
    columns: 4,
    rows: [
      [
        { label: say('paper.close-opening'), value: amount(sheet.opening) },
        { label: say('paper.close-cash'), value: amount(sheet.cash) },
        { label: say('paper.close-put-in'), value: amount(sheet.putIn) },
        { label: say('paper.close-taken-out'), value: amount(sheet.takenOut) },
      ],
    ],
  }
}

/** The notes and coins that were there; absent when the drawer was empty. */
export function presentCounts(input: DayClosePaperInput, close: TillClose): LineTable | undefined {
  const { say, amount } = createWording(input)
  if (close.counts.length === 0) return undefined
  return {
    head: [say('paper.close-value'), say('paper.close-pieces'), say('paper.amount')],
    lines: close.counts.map(({ value, count }) => ({
      cells: [amount(value), String(count), amount(money(value * count))],
    })),
    sums: [{ label: say('paper.close-counted'), value: amount(close.counted) }],
  }
}

/** Cash put in and taken out, with its reasons; absent when there was none. */
export function presentMovements(input: DayClosePaperInput): LineTable | undefined {
  const { say, amount, dateTime } = createWording(input)
  const { movements } = input.till
  if (movements.length === 0) return undefined
  return {
    head: [
      say('paper.close-time'),
      say('paper.close-reason'),
      say('paper.handler'),
      say('paper.amount'),
    ],
    lines: movements.map((movement) => ({
      cells: [
        dateTime(movement.at),
        movement.reason,
        input.staffName(movement.by),
        amount(movement.amount),
      ],
    })),
  }
}
