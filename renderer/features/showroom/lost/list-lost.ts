import type { QiantaiDatabase } from '#renderer/db/database.ts'
import {
  listSalesLost,
  listSalesToAskAgain,
  type SaleRecord,
} from '#renderer/db/repositories/sales.ts'
import { momentsOf, type Period } from '../period/period.ts'

/** The lost buyers of a shop. */
export interface LostBuyers {
  /** With a day on which to ask again, the day that is due first first. */
  readonly toAsk: readonly SaleRecord[]
  /** Lost within the period, the latest first. */
  readonly lost: readonly SaleRecord[]
}

export async function listLost(
  db: QiantaiDatabase,
  period: Period,
  offsetMinutes: number,
): Promise<LostBuyers> {
  const [toAsk, lost] = await Promise.all([
    listSalesToAskAgain(db),
    listSalesLost(db, momentsOf(period, offsetMinutes)),
  ])
  return { toAsk, lost }
}
