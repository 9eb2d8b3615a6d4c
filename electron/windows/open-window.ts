import { BrowserWindow, type BrowserWindowConstructorOptions, type WebContents } from 'electron'
import { writeLog } from '#electron/services/log.ts'
import type { WindowKind } from '#shared/ipc/contract.ts'
import { guardNavigation } from './navigation-guard.ts'
import { pageUrl } from './page-url.ts'
import { type Recovery, recoverFromCrash } from './recover-from-crash.ts'

export interface Opening extends Recovery {
  /** Registers the window's door before its page can call. */
  readonly openDoor: (contents: WebContents) => void
  /** Shows it when it has something to show. */
  readonly onReady: (window: BrowserWindow) => void
}

/** Opens one of our windows on its page, locked to it, with its door and nothing else. */
export function openWindow(
  kind: WindowKind,
  options: BrowserWindowConstructorOptions,
  opening: Opening,
): BrowserWindow {
  const window = new BrowserWindow(options)
  const own = pageUrl(kind)
  guardNavigation(window.webContents, own)
  // No content policy covers WebRTC: nothing leaves by UDP, and TCP finds no proxy (sessions.ts).
  window.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  recoverFromCrash(window, kind, opening)
  opening.openDoor(window.webContents)
  window.once('ready-to-show', () => opening.onReady(window))
  window.loadURL(own).catch((error: unknown) => {
    // Closed or moved to another display while it loaded.
    if (!window.isDestroyed()) writeLog('error', `${kind} did not load`, error)
  })
  return window
}
