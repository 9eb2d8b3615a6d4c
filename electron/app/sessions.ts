import { type Session, session } from 'electron'
import { writeLog } from '#electron/services/log.ts'
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

/** A proxy that is nowhere. What a page is served under `app://` never asks a proxy. */
const NOWHERE = { proxyRules: '127.0.0.1:1', proxyBypassRules: '<-loopback>' }

/**
 * Besides the content policy: pages reach nothing but `app://`, whatever slipped into them. What
 * Chromium does without a request, like the connections of WebRTC, runs into a proxy that is not
 * there; its datagrams, which would go round one, are refused by each window (open-window.ts).
 */
function refuseNetwork(locked: Session): void {
  const urls = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*']
  locked.webRequest.onBeforeRequest({ urls }, (_details, answer) => answer({ cancel: true }))
  locked
    .setProxy(NOWHERE)
    .catch((error: unknown) => writeLog('error', 'the network was not closed to pages', error))
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
