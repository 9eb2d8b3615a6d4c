import type { BrowserWindow, Rectangle } from 'electron'
import { writeLog } from '#electron/services/log.ts'
import type { ScreenKind } from '#shared/ipc/contract.ts'
import { ASK_EVERY_MS, createHeartbeat } from './heartbeat.ts'
import { holdKiosk } from './hold-kiosk.ts'

/** Between two looks at whether the screen still fills its display, in heartbeats. */
const LOOK_EVERY = 2

/**
 * Keeps a screen alive and in its place until it is closed: a page that hangs is ended and loaded
 * again by `recoverFromCrash`, and what filled its display fills it again.
 */
export function keepScreen(
  window: BrowserWindow,
  kind: ScreenKind,
  /** The display it fills; undefined for a window beside the desk. */
  area: (() => Rectangle) | undefined,
): void {
  const { webContents } = window
  const heartbeat = createHeartbeat({
    // A page that is gone rejects; its crash is heard where crashes are.
    ask: () => webContents.executeJavaScript('0'),
    isLoading: () => webContents.isLoadingMainFrame(),
    onStopped() {
      writeLog('error', `${kind} hangs and is loaded again`)
      webContents.forcefullyCrashRenderer()
    },
    now: () => performance.now(),
  })
  webContents.on('render-process-gone', heartbeat.restart)
  webContents.on('did-start-navigation', heartbeat.restart)
  let ticks = 0
  let hasShown = false
  let isLost = false
  const hold = () => {
    // Not before its first paint: it is shown when there is something to see.
    if (area === undefined || !hasShown) return
    const wasLost = isLost
    isLost = holdKiosk(window, area())
    // Once for each loss: a system that never grants it would fill the log.
    if (isLost && !wasLost) writeLog('warn', `${kind} was put back in its place`)
  }
  const timer = setInterval(() => {
    if (window.isDestroyed() || webContents.isCrashed()) return
    heartbeat.tick()
    ticks += 1
    if (ticks % LOOK_EVERY === 0) hold()
  }, ASK_EVERY_MS)
  window.once('show', () => {
    hasShown = true
    if (area !== undefined) holdKiosk(window, area())
  })
  window.on('leave-full-screen', () => setImmediate(hold))
  window.on('minimize', () => setImmediate(hold))
  window.on('hide', () => setImmediate(hold))
  window.once('closed', () => clearInterval(timer))
}
