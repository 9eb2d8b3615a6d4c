import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findLastSave } from '#renderer/db/repositories/journal.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'
import { snapshotKeeperOf } from '#renderer/session/snapshot-keeper.ts'
import { hasChanged } from '#shared/domain/snapshot/is-snapshot-due.ts'
import { tellClosing } from './closing.ts'

/** The app gives a silent desk five seconds. */
const SIGN_OF_LIFE_MS = 1_000

/**
 * The last snapshot before the app closes, when something was done since the last, and its copy in
 * the second place. The app is told that the desk is still there; whoever does not want to wait
 * skips it. Never throws: whatever comes of it, the app may close.
 */
export async function closeWithSnapshot(db: QiantaiDatabase, desktop: Desktop): Promise<void> {
  const controller = new AbortController()
  const { signal } = controller
  const skip = (): void => controller.abort()
  const skipped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  const alive = setInterval(() => {
    void desktop.call('app.still-writing', undefined).catch(skip)
  }, SIGN_OF_LIFE_MS)
  try {
    const [{ last, second }, lastSave] = await Promise.all([
      desktop.call('snapshots.status', undefined),
      findLastSave(db),
    ])
    if (hasChanged({ last, lastSeq: lastSave?.seq ?? 0 })) {
      tellClosing({ phase: 'snapshot', skip })
      const taken = await snapshotKeeperOf(db, desktop).take('close', { signal })
      if (!taken.ok && taken.code !== 'snapshot.cancelled') {
        const text = `no snapshot at close: ${taken.code}`
        await desktop.call('log.write', { level: 'warn', text })
      }
    }
    if (second === undefined || signal.aborted) return
    tellClosing({ phase: 'copy', skip })
    await Promise.race([desktop.call('second-place.settle', undefined), skipped])
  } catch (error) {
    const text = `closing without a snapshot: ${String(error)}`
    await desktop.call('log.write', { level: 'warn', text }).catch(() => undefined)
  } finally {
    clearInterval(alive)
    tellClosing(undefined)
  }
}
