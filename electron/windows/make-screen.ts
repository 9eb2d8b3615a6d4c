import type { BrowserWindow, Rectangle, WebContents } from 'electron'
import type { ScreenKind } from '#shared/ipc/contract.ts'
import type { Standing } from './choose-display.ts'
import { guardScreen } from './guard-screen.ts'
import { keepScreen } from './keep-screen.ts'
import { openWindow } from './open-window.ts'
import type { Recovery } from './recover-from-crash.ts'
import { screenOptions } from './window-options.ts'

export interface ScreenMaking extends Recovery {
  readonly preloadFolder: string
  readonly isPackaged: boolean
  readonly openDoor: (kind: ScreenKind, contents: WebContents) => void
}

/** Makes the window of a screen: locked, watched, and shown when it has something to show. */
export function makeScreen(
  kind: ScreenKind,
  { displayId, isFullScreen }: Standing,
  areaOf: (displayId: string, isFullScreen: boolean) => Rectangle,
  { preloadFolder, isPackaged, openDoor, onCrashed, onGivenUp }: ScreenMaking,
): BrowserWindow {
  const area = () => areaOf(displayId, isFullScreen)
  const options = screenOptions(kind, { preloadFolder, isPackaged, area: area() }, isFullScreen)
  const window = openWindow(kind, options, {
    openDoor: (contents) => openDoor(kind, contents),
    onReady: (ready) => ready.showInactive(),
    onCrashed,
    onGivenUp,
  })
  guardScreen(window, isFullScreen)
  keepScreen(window, kind, isFullScreen ? area : undefined)
  return window
}
