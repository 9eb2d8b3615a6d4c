import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findPreference, savePreference } from '#renderer/db/preferences.ts'
import { desktop as realDesktop } from '#renderer/platform/desktop.ts'
import type { JournalDamage } from '#shared/ipc/calls/journal-calls.ts'
import type { Day } from '#shared/kernel/day.ts'

const KEY = 'journal-read-on'

/**
 * Reads every line of the journal files once a day: a start reads only their end. Gives where they
 * are damaged; main remembers it, and the next start mends it.
 */
export async function checkDaily(
  db: QiantaiDatabase,
  today: Day,
  desktop: typeof realDesktop = realDesktop,
): Promise<JournalDamage | undefined> {
  if ((await findPreference(db, KEY)) === today) return undefined
  const { damage } = await desktop.call('journal.verify', undefined)
  if (damage === undefined) await savePreference(db, KEY, today)
  return damage
}
