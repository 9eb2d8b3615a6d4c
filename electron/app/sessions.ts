import { type Session, session } from 'electron'
import { PUBLIC_PARTITION } from './public-partition.ts'

/** Nothing is granted that no feature uses, nothing is downloaded. */
function lockDown(locked: Session): void {
  locked.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  locked.setPermissionCheckHandler(() => false)
  locked.setDevicePermissionHandler(() => false)
  locked.on('will-download', (event) => event.preventDefault())
}

export interface Sessions {
  readonly desk: Session
  readonly public: Session
}

/** The two sessions, locked. */
export function openSessions(): Sessions {
  const sessions = { desk: session.defaultSession, public: session.fromPartition(PUBLIC_PARTITION) }
  lockDown(sessions.desk)
  lockDown(sessions.public)
  return sessions
}
