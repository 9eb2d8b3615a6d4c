import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findPreference, savePreference } from '#renderer/db/preferences.ts'
import type { JournalCheck } from '#shared/ipc/calls/journal-calls.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Compared } from './compare-journals.ts'

/** Outcome of one tamper check. */
export interface CheckResult extends Compared {
  readonly at: Instant
  readonly file: JournalCheck
}

const KEY = 'tamper-check'

/** Whether nothing was tampered with. */
export const isWhole = ({ file, difference }: CheckResult): boolean =>
  file.damage === undefined && difference === undefined

/** The last check that was made at this desk. */
export const findLastCheck = async (db: QiantaiDatabase): Promise<CheckResult | undefined> =>
  (await findPreference(db, KEY)) as CheckResult | undefined

/** Keeps the outcome: when somebody asks, it says when it was last looked at. */
export const keepCheck = (db: QiantaiDatabase, result: CheckResult): Promise<void> =>
  savePreference(db, KEY, result)
