import { fail, ok } from '#shared/kernel/result.ts'
import type { QiantaiDatabase } from '../database.ts'
import { holdOpen } from './hold-open.ts'
import type { JournalKeeper } from './journal-keeper.ts'
import { Refused } from './refused.ts'
import type { Saved } from './saved.ts'

/**
 * Throws the demo shop away with everything done in it: it was play. Its journal is set aside and a
 * new one begins. A real shop is refused, whatever a screen may think it shows.
 */
export async function clearDemo(
  db: QiantaiDatabase,
  keeper: JournalKeeper,
): Promise<Saved<null, 'shop.not-demo'>> {
  try {
    return await holdOpen(db, async (hold) => {
      const shop = await db.settings.get('shop')
      if (shop?.id !== 'shop' || !shop.isDemo) return fail('shop.not-demo')
      for (const table of db.tables) await table.clear()
      const begun = await hold(() => keeper.beginAnew('demo-cleared'))
      if (!begun.ok) throw new Refused(begun)
      return ok(null)
    })
  } catch (error) {
    if (error instanceof Refused) return error.failure as Saved<null>
    throw error
  }
}
