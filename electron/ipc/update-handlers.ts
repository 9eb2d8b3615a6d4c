import type { House } from '#electron/app/house.ts'
import type { deskDoor } from '#shared/ipc/contract.ts'
import type { Handlers } from './handlers.ts'

type DeskHandlers = Handlers<typeof deskDoor>
type UpdateCall = Extract<keyof DeskHandlers, `updates.${string}`>

/** What the desk may ask of newer versions. */
export function updateHandlers({ updates }: House): Pick<DeskHandlers, UpdateCall> {
  return {
    'updates.status': () => updates.status(),
    'updates.set-feed': ({ feed }) => updates.setFeed(feed),
    'updates.check': () => updates.check(),
    'updates.download': () => updates.download(),
    'updates.install': ({ snapshotId }) => updates.install(snapshotId),
  }
}
