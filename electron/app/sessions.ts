import { type Session, session } from 'electron'
import { isPermissionGranted, type MediaAsked } from './granted-permission.ts'
import { PUBLIC_PARTITION } from './public-partition.ts'
import type { Audience } from './resolve-request.ts'

/** Nothing is granted that no feature uses, nothing is downloaded. */
function lockDown(locked: Session, audience: Audience): void {
  locked.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(isPermissionGranted(permission, audience, mediaOf(details))),
  )
  locked.setPermissionCheckHandler((_contents, permission, _origin, { mediaType }) =>
    isPermissionGranted(permission, audience, mediaType === undefined ? [] : [mediaType]),
  )
  locked.setDevicePermissionHandler(() => false)
  locked.on('will-download', (event) => event.preventDefault())
}

/** Only a question for the camera or the microphone says which. */
const mediaOf = (details: object): MediaAsked =>
  'mediaTypes' in details && Array.isArray(details.mediaTypes) ? details.mediaTypes : []

/** Besides the content policy: pages reach nothing but `app://`, whatever slipped into them. */
function refuseNetwork(locked: Session): void {
  const urls = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*']
  locked.webRequest.onBeforeRequest({ urls }, (_details, answer) => answer({ cancel: true }))
}

export type Sessions = Readonly<Record<Audience, Session>>

/** The two sessions, locked; while developing, vite is on the network. */
export function openSessions(isDeveloping: boolean): Sessions {
  const sessions = { desk: session.defaultSession, public: session.fromPartition(PUBLIC_PARTITION) }
  for (const audience of ['desk', 'public'] as const) {
    lockDown(sessions[audience], audience)
    if (!isDeveloping) refuseNetwork(sessions[audience])
  }
  return sessions
}
