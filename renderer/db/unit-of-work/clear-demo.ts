import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { QiantaiDatabase } from '../database.ts'

/**
 * Throws the demo shop away with everything done in it, journal included: it was play. A real shop
 * is refused, whatever a screen may think it shows.
 */
export function clearDemo(db: QiantaiDatabase): Promise<Result<null, 'shop.not-demo'>> {
  return db.transaction('rw', db.tables, async () => {
    const shop = await db.settings.get('shop')
    if (shop?.id !== 'shop' || !shop.isDemo) return fail('shop.not-demo')
    for (const table of db.tables) await table.clear()
    return ok(null)
  })
}
