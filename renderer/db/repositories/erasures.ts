import type { Erasure, Erasures } from '#shared/domain/erasure/erasure.ts'
import type { QiantaiDatabase } from '../database.ts'

/** Every erasure there was, first to last: without the names of the people. */
export async function listErasures(db: QiantaiDatabase): Promise<readonly Erasure[]> {
  const row = await db.settings.get('erasures')
  return row?.id === 'erasures' ? (row as Erasures).list : []
}
