import type { BrowserWindow, WebContents } from 'electron'
import { writeLog } from '#electron/services/log.ts'
import type { SettingsFile } from '#electron/services/settings-file.ts'
import type { ScreenKind, ScreenStatus } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { arrangeScreens } from './arrange-screens.ts'
import { chooseDisplay, type Room, SCREEN_KINDS, type Standing, standOn } from './choose-display.ts'
import { type DisplayIdentity, findDisplay, identityOf } from './display-identity.ts'
import { areaOf } from './list-displays.ts'
import { makeScreen } from './make-screen.ts'

/** A screen that kept crashing is tried again after this long; milliseconds. */
export const RETRY_AFTER_MS = 5 * 60_000

export type PlaceProblem = 'screens.no-display' | 'screens.display-taken'

export interface ScreenWiring {
  readonly preloadFolder: string
  readonly isPackaged: boolean
  readonly settings: SettingsFile
  /** Displays as they are now, and the one on which the desk is worked. */
  readonly lookAround: () => Omit<Room, 'taken'>
  readonly openDoor: (kind: ScreenKind, contents: WebContents) => void
  /** A screen was opened, or closed for good. */
  readonly onChanged: (kind: ScreenKind, isOpen: boolean) => void
  /** Something of the screens' status is different. */
  readonly onStatus: () => void
  /** Whether any screen fills a display, which must then stay awake. */
  readonly onFilling: (isFilling: boolean) => void
  readonly startTimer: (act: () => void, milliseconds: number) => () => void
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
  place(kind: ScreenKind, displayId: string | null): Promise<Result<null, PlaceProblem>>
  /** Follows displays that came or went; also opens what stood open last time. */
  follow(): Promise<void>
  /** Every screen with its display and state. */
  status(): Promise<readonly ScreenStatus[]>
  closeAll(): void
}

export function createScreens(wiring: ScreenWiring): Screens {
  const open = new Map<ScreenKind, OpenScreen>()
  const crashes = new Map<ScreenKind, number>()
  /** Screens that kept crashing, and how to call off their next try. */
  const failed = new Map<ScreenKind, () => void>()

  const tell = () => {
    wiring.onFilling([...open.values()].some(({ standing }) => standing.isFullScreen))
    wiring.onStatus()
  }
  const forgetFailure = (kind: ScreenKind) => {
    failed.get(kind)?.()
    failed.delete(kind)
  }
  const close = (kind: ScreenKind) => {
    forgetFailure(kind)
    const shown = open.get(kind)
    if (shown === undefined) return
    open.delete(kind)
    shown.window.destroy()
    wiring.onChanged(kind, false)
    tell()
  }
  const giveUp = (kind: ScreenKind) => {
    writeLog('error', `${kind} keeps crashing and is closed for a while`)
    const standing = open.get(kind)?.standing
    close(kind)
    if (standing === undefined) return
    failed.set(
      kind,
      wiring.startTimer(() => tryOpen(kind, standing), RETRY_AFTER_MS),
    )
    tell()
  }

  const openOn = (kind: ScreenKind, standing: Standing) => {
    const before = open.get(kind)
    const window = makeScreen(kind, standing, areaOf, {
      ...wiring,
      onCrashed() {
        crashes.set(kind, (crashes.get(kind) ?? 0) + 1)
        tell()
      },
      onGivenUp: () => giveUp(kind),
    })
    forgetFailure(kind)
    open.set(kind, { window, standing })
    window.on('closed', () => {
      if (open.get(kind)?.window !== window) return
      open.delete(kind)
      wiring.onChanged(kind, false)
      if (standing.isFullScreen) {
        writeLog('warn', `${kind} was closed by nobody who may, and is opened again`)
        setImmediate(() => open.has(kind) || tryOpen(kind, standing))
        return
      }
      // Closed by hand: it does not come back by itself.
      void remember(kind, null).then(tell)
    })
    // Moved, not closed: the new one stands already, so nobody is told that it is gone.
    before?.window.destroy()
    wiring.onChanged(kind, true)
    tell()
  }

  const tryOpen = (kind: ScreenKind, standing: Standing | undefined): boolean => {
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
  const remember = (kind: ScreenKind, display: DisplayIdentity | null) =>
    wiring.settings
      .update((settings) => ({
        ...settings,
        displays: { ...settings.displays, [kind]: display },
      }))
      .catch((error: unknown) => writeLog('warn', 'the display was not remembered', error))
  const roomFor = (kind: ScreenKind): Room => {
    const others = [...open].filter(
      ([other, { standing }]) => other !== kind && standing.isFullScreen,
    )
    return {
      ...wiring.lookAround(),
      taken: new Set(others.map(([, { standing }]) => standing.displayId)),
    }
  }

  return {
    contentsOf: (kind) => open.get(kind)?.window.webContents,
    async ensureOpen(kind) {
      const chosen = await chosenFor(kind)
      // Looked at after the wait: two showings at once must not open two windows.
      return open.has(kind) || tryOpen(kind, chooseDisplay(roomFor(kind), chosen))
    },
    async place(kind, displayId) {
      if (displayId === null) {
        close(kind)
        await remember(kind, null)
        tell()
        return ok(null)
      }
      const room = roomFor(kind)
      const display = room.displays.find(({ id }) => id === displayId)
      if (display === undefined) return fail('screens.no-display')
      if (room.taken.has(displayId)) return fail('screens.display-taken')
      if (!tryOpen(kind, standOn(display, room))) return fail('screens.no-display')
      crashes.delete(kind)
      await remember(kind, identityOf(display))
      tell()
      return ok(null)
    },
    async follow() {
      const { displays } = await wiring.settings.read()
      const screens = SCREEN_KINDS.map((kind) => ({
        kind,
        chosen: displays[kind] ?? null,
        openOn: open.get(kind)?.standing,
      }))
      for (const arrangement of arrangeScreens(wiring.lookAround(), screens)) {
        const { kind } = arrangement
        if (arrangement.act === 'close') close(kind)
        if (arrangement.act === 'open' && !failed.has(kind)) tryOpen(kind, arrangement.standing)
      }
      tell()
    },
    async status() {
      const { displays } = await wiring.settings.read()
      const { displays: attached } = wiring.lookAround()
      return SCREEN_KINDS.map((kind): ScreenStatus => {
        const chosen = displays[kind] ?? null
        const standing = open.get(kind)?.standing
        const own = chosen === null ? undefined : findDisplay(attached, chosen)
        const base = {
          kind,
          chosenId: own?.id ?? null,
          chosenName: chosen?.label ?? '',
          displayId: standing?.displayId ?? null,
          crashes: crashes.get(kind) ?? 0,
        }
        if (standing !== undefined) {
          return { ...base, state: standing.isFullScreen ? 'filling' : 'window' }
        }
        if (failed.has(kind)) return { ...base, state: 'failed' }
        return { ...base, state: chosen === null ? 'closed' : 'waiting' }
      })
    },
    closeAll: () => SCREEN_KINDS.forEach(close),
  }
}
