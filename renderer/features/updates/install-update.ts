import type { SnapshotProblem } from '#renderer/db/snapshot/write-snapshot.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { SnapshotKeeper } from '#renderer/session/snapshot-keeper.ts'
import type { InstallProblem } from '#shared/ipc/calls/update-calls.ts'
import type { Result } from '#shared/kernel/result.ts'

/**
 * Takes a snapshot, which is read back, and only then lets main end the app and install. What the
 * snapshot refuses is refused here, and the program stays as it is.
 */
export async function installUpdate(
  keeper: Pick<SnapshotKeeper, 'take'>,
  desktop: Pick<Desktop, 'call'>,
): Promise<Result<null, SnapshotProblem | InstallProblem>> {
  const taken = await keeper.take('before-upgrade')
  if (!taken.ok) return taken
  return desktop.call('updates.install', { snapshotId: taken.value.id })
}

/** Whether whoever is signed in may say where another program comes from, and let it in. */
export const mayUpdate = (session: Session) => session.allow('set-updates')
