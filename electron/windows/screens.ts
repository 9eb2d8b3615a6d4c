import type { BrowserWindow, WebContents } from 'electron'
import { writeLog } from '#electron/services/log.ts'
import type { SettingsFile } from '#electron/services/settings-file.ts'
import type { ScreenKind } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { chooseDisplay, decideReplacing, SCREEN_KINDS, type Standing } from './choose-display.ts'
import { areaOf, listDisplays } from './list-displays.ts'
import { openWindow } from './open-window.ts'
import { screenOptions } from './window-options.ts'

export interface ScreenWiring {
  readonly preloadFolder: string
  readonly isPackaged: boolean
  readonly settings: SettingsFile
  readonly openDoor: (kind: ScreenKind, contents: WebContents) => void
  /** A screen was opened, or closed for good. */
  readonly onChanged: (kind: ScreenKind, isOpen: boolean) => void
}

interface OpenScreen {
  readonly window: BrowserWindow
  readonly standing: Standing
}

/** The windows that customers see: at most one of each kind. */
export interface Screens {
  contentsOf(kind: ScreenKind): WebContents | undefined
  /** Opens it where it was last, or on the second display, without taking the desk's focus. */
  ensureOpen(kind: ScreenKind): Promise<boolean>
  /** Opens it on a display and remembers that, or closes it with null. */
  place(kind: ScreenKind, displayId: string | null): Promise<Result<null, 'screens.no-display'>>
  /** Follows displays that came or went; also opens what stood open last time. */
  follow(): Promise<void>
  closeAll(): void
}

export function createScreens(wiring: ScreenWiring): Screens {
  const open = new Map<ScreenKind, OpenScreen>()

  const close = (kind: ScreenKind) => {
    const shown = open.get(kind)
    if (shown === undefined) return
    open.delete(kind)
    shown.window.destroy()
    wiring.onChanged(kind, false)
  }

  const openOn = (kind: ScreenKind, standing: Standing) => {
    const { preloadFolder, isPackaged } = wiring
    const area = areaOf(standing.displayId, standing.isFullScreen)
    const options = screenOptions(kind, { preloadFolder, isPackaged, area }, standing.isFullScreen)
    const before = open.get(kind)
    const window = openWindow(kind, options, {
      openDoor: (contents) => wiring.openDoor(kind, contents),
      onReady: (ready) => ready.showInactive(),
      onGivenUp: () => close(kind),
    })
    window.removeMenu()
    open.set(kind, { window, standing })
    window.on('closed', () => {
      if (open.get(kind)?.window !== window) return
      open.delete(kind)
      wiring.onChanged(kind, false)
    })
    // Moved, not closed: the new one stands already, so nobody is told that it is gone.
    before?.window.destroy()
    wiring.onChanged(kind, true)
  }

  const tryOpen = (kind: ScreenKind, chosen: string | null): boolean => {
    const standing = chooseDisplay(listDisplays(), chosen)
    if (standing === undefined) return false
    try {
      openOn(kind, standing)
      return true
    } catch (error) {
      writeLog('error', `the ${kind} window could not be made`, error)
      return false
    }
  }

  const chosenFor = async (kind: ScreenKind) =>
    (await wiring.settings.read()).displays[kind] ?? null
  const remember = (kind: ScreenKind, displayId: string | null) =>
    wiring.settings
      .update((settings) => ({
        ...settings,
        displays: { ...settings.displays, [kind]: displayId },
      }))
      .catch((error: unknown) => writeLog('warn', 'the display was not remembered', error))

  return {
    contentsOf: (kind) => open.get(kind)?.window.webContents,
    async ensureOpen(kind) {
      const chosen = await chosenFor(kind)
      // Looked at after the wait: two showings at once must not open two windows.
      return open.has(kind) || tryOpen(kind, chosen)
    },
    async place(kind, displayId) {
      if (displayId === null) close(kind)
      else {
        if (!listDisplays().some(({ id }) => id === displayId)) return fail('screens.no-display')
        if (!tryOpen(kind, displayId)) return fail('screens.no-display')
      }
      await remember(kind, displayId)
      return ok(null)
    },
    async follow() {
      for (const kind of SCREEN_KINDS) {
        const chosen = await chosenFor(kind)
        const decision = decideReplacing(listDisplays(), chosen, open.get(kind)?.standing)
        if (decision === 'close') close(kind)
        if (decision === 'open') tryOpen(kind, chosen)
      }
    },
    closeAll: () => SCREEN_KINDS.forEach(close),
  }
}
