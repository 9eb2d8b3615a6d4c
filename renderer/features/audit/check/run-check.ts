import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { desktop as realDesktop } from '#renderer/platform/desktop.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import { type CheckResult, keepCheck } from './check-result.ts'
import { compareJournals } from './compare-journals.ts'

interface RunCheck {
  readonly db: QiantaiDatabase
  readonly clock: Clock
  readonly desktop?: typeof realDesktop
  readonly onProgress?: (compared: number) => void
  readonly signal: AbortSignal
}

/** Reads every line of the journal files, then compares them with the database; undefined when given up. */
export async function runCheck({
  db,
  clock,
  desktop = realDesktop,
  onProgress = () => {},
  signal,
}: RunCheck): Promise<CheckResult | undefined> {
  const file = await desktop.call('journal.verify', undefined)
  if (signal.aborted) return undefined
  const compared = await compareJournals(db, desktop, { onProgress, signal })
  if (compared === undefined) return undefined
  const result = { at: clock.now(), file, ...compared }
  await keepCheck(db, result)
  return result
}
