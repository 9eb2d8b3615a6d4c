import { listSaleMoves } from '../sales/order/sale-money.ts'
import type { Sale } from '../sales/sale.ts'
import { listMoneyMoves, type MoneyMove } from '../settlement/list-money-moves.ts'
import type { Visit } from '../visit/visit.ts'
import { type Fields, isSameValue, type RowDifference } from './row-difference.ts'

/**
 * Money that changed hands after the moment and would no longer be on record: it still lies in the
 * drawer, so whoever restores must know of it. In the order it moved.
 */
export function listUndoneMoney(differences: readonly RowDifference[]): MoneyMove[] {
  return differences
    .flatMap((difference) => {
      const before = movesOf(difference, difference.before)
      return movesOf(difference, difference.now).filter(
        (move) => !before.some((each) => isSameValue(each, move)),
      )
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** The rows of these two tables are visits and sales. */
function movesOf({ table }: RowDifference, fields: Fields | undefined): readonly MoneyMove[] {
  if (fields === undefined) return []
  if (table === 'visits') return listMoneyMoves(fields as unknown as Visit)
  return table === 'sales' ? listSaleMoves(fields as unknown as Sale) : []
}
