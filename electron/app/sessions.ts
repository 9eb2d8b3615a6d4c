import { type Session, session } from 'electron'
import { PUBLIC_PARTITION } from './public-partition.ts'

/** Nothing is granted that no feature uses, nothing is downloaded. */
function lockDown(locked: Session): void {
  locked.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  locked.setPermissionCheckHandler(() => false)
  locked.setDevicePermissionHandler(() => false)
  locked.on('will-download', (event) => event.preventDefault())
}

/** Besides the content policy: pages reach nothing but `app://`, whatever slipped into them. */
function refuseNetwork(locked: Session): void {
  const urls = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*']
  locked.webRequest.onBeforeRequest({ urls }, (_details, answer) => answer({ cancel: true }))
}

export interface Sessions {
  readonly desk: Session
  readonly public: Session
}

/** The two sessions, locked; while developing, vite is on the network. */
export function openSessions(isDeveloping: boolean): Sessions {
  const sessions = { desk: session.defaultSession, public: session.fromPartition(PUBLIC_PARTITION) }
  for (const one of [sessions.desk, sessions.public]) {
    lockDown(one)
    if (!isDeveloping) refuseNetwork(one)
  }
  return sessions
}
