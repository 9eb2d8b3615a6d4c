import { EventEmitter } from 'node:events'
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { MachineSettings } from '#electron/services/settings-file.ts'
import type { DisplayFacts } from '#electron/windows/display-identity.ts'
import { createScreens } from '#electron/windows/screens.ts'

const at = vi.hoisted(() => ({
  displays: [] as DisplayFacts[],
  opened: [] as Opened[],
  isBroken: false,
}))
interface Opened {
  kind: string
  options: BrowserWindowConstructorOptions
  window: FakeWindow
  crash: () => void
  giveUp: () => void
}
interface FakeWindow extends EventEmitter {
  destroy: () => void
  isGone: boolean
}

// Real windows and displays are Playwright's; one machine has rarely two displays to try with.
vi.mock('#electron/services/log.ts', () => ({ writeLog: vi.fn() }))
vi.mock('#electron/windows/list-displays.ts', () => ({
  areaOf: () => ({ x: 0, y: 0, width: 1920, height: 1080 }),
}))
vi.mock('#electron/windows/guard-screen.ts', () => ({ guardScreen: () => {} }))
vi.mock('#electron/windows/keep-screen.ts', () => ({ keepScreen: () => {} }))
vi.mock('#electron/windows/open-window.ts', () => ({
  openWindow(
    kind: string,
    options: BrowserWindowConstructorOptions,
    opening: { onCrashed: () => void; onGivenUp: () => void },
  ): BrowserWindow {
    if (at.isBroken) throw new Error('no window')
    const window = Object.assign(new EventEmitter(), {
      webContents: { kind },
      isGone: false,
      removeMenu() {},
      destroy() {
        window.isGone = true
        window.emit('closed')
      },
    })
    at.opened.push({ kind, options, window, crash: opening.onCrashed, giveUp: opening.onGivenUp })
    return window as unknown as BrowserWindow
  },
}))

const display = (label: string, x: number): DisplayFacts => ({
  id: label,
  label,
  width: 1920,
  height: 1080,
  x,
  y: 0,
  isPrimary: x === 0,
})
const DESK = display('desk', 0)
const FRONT = display('front', 1920)
const LOUNGE = display('lounge', 3840)

function openScreens() {
  let settings: MachineSettings = {
    displays: { counter: null, lounge: null, wall: null },
    clearAfterSeconds: 180,
  }
  const changes: string[] = []
  const filling: boolean[] = []
  const timers: (() => void)[] = []
  const screens = createScreens({
    preloadFolder: '/out/preload',
    isPackaged: true,
    settings: {
      read: async () => settings,
      update: async (change) => {
        settings = change(settings)
      },
    },
    lookAround: () => ({ displays: at.displays, deskDisplayId: 'desk' }),
    openDoor: () => {},
    onChanged: (kind, isOpen) => changes.push(`${kind} ${isOpen ? 'open' : 'closed'}`),
    onStatus: () => {},
    onFilling: (isFilling) => filling.push(isFilling),
    startTimer(act) {
      timers.push(act)
      return () => timers.splice(timers.indexOf(act), 1)
    },
  })
  const remembered = () => {
    const { counter, lounge, wall } = settings.displays
    return { counter: counter?.label, lounge: lounge?.label, wall: wall?.label }
  }
  const stateOf = async (kind: string) =>
    (await screens.status()).find((screen) => screen.kind === kind)
  return { screens, changes, filling, timers, remembered, stateOf }
}

const standing = () => at.opened.filter(({ window }) => !window.isGone)

beforeEach(() => {
  at.displays = [DESK, FRONT]
  at.opened = []
  at.isBroken = false
})

describe('the counter display', () => {
  it('opens by itself on the second display, full-screen and once', async () => {
    const { screens, changes } = openScreens()
    const tries = [screens.ensureOpen('counter'), screens.ensureOpen('counter')]
    expect(await Promise.all(tries)).toEqual([true, true])
    expect(standing()).toMatchObject([{ kind: 'counter', options: { kiosk: true } }])
    expect(changes).toEqual(['counter open'])
  })

  it('opens as a window where there is only the desk', async () => {
    at.displays = [DESK]
    const { screens } = openScreens()
    expect(await screens.ensureOpen('counter')).toBe(true)
    expect(standing()[0]?.options.kiosk).toBeUndefined()
  })

  it('says when it cannot be made', async () => {
    at.isBroken = true
    expect(await openScreens().screens.ensureOpen('counter')).toBe(false)
  })

  it('tells when somebody closed it, and opens again', async () => {
    at.displays = [DESK]
    const { screens, changes, stateOf } = openScreens()
    await screens.place('counter', 'desk')
    standing()[0]?.window.destroy()
    expect(screens.contentsOf('counter')).toBeUndefined()
    expect(await stateOf('counter')).toMatchObject({ state: 'closed' })
    await screens.ensureOpen('counter')
    expect(changes).toEqual(['counter open', 'counter closed', 'counter open'])
  })
})

describe('a screen that fills its display', () => {
  it('is opened again when it was closed by nobody who may', async () => {
    const { screens, changes, remembered } = openScreens()
    await screens.place('lounge', 'front')
    standing()[0]?.window.destroy()
    await vi.waitFor(() => expect(standing()).toHaveLength(1))
    expect(changes).toEqual(['lounge open', 'lounge closed', 'lounge open'])
    expect(remembered().lounge).toBe('front')
  })

  it('stays closed when the app ends', async () => {
    const { screens, changes } = openScreens()
    await screens.place('lounge', 'front')
    screens.closeAll()
    await new Promise(setImmediate)
    expect(changes).toEqual(['lounge open', 'lounge closed'])
  })
})

describe('choosing a display', () => {
  it('moves the screen without anyone hearing that it closed, and remembers', async () => {
    at.displays = [DESK, FRONT, LOUNGE]
    const { screens, changes, remembered } = openScreens()
    await screens.place('counter', 'front')
    await screens.place('counter', 'lounge')
    expect(standing()).toHaveLength(1)
    expect(changes).not.toContain('counter closed')
    expect(remembered()).toEqual({ counter: 'lounge', lounge: undefined, wall: undefined })
  })

  it('refuses one that is not there and keeps what stands', async () => {
    const { screens, remembered } = openScreens()
    await screens.place('lounge', 'front')
    expect(await screens.place('lounge', 'gone')).toMatchObject({ code: 'screens.no-display' })
    expect(standing()).toHaveLength(1)
    expect(remembered().lounge).toBe('front')
  })

  it('fills no display twice', async () => {
    const { screens } = openScreens()
    await screens.place('lounge', 'front')
    expect(await screens.place('wall', 'front')).toMatchObject({ code: 'screens.display-taken' })
    expect(standing()).toHaveLength(1)
  })

  it('never fills the display on which the desk is worked', async () => {
    const { screens, filling } = openScreens()
    await screens.place('wall', 'desk')
    expect(standing()[0]?.options.kiosk).toBeUndefined()
    expect(filling).not.toContain(true)
    await screens.place('wall', 'front')
    expect(filling.at(-1)).toBe(true)
    await screens.place('wall', null)
    expect(filling.at(-1)).toBe(false)
  })

  it('closes it for good with none', async () => {
    const { screens, remembered } = openScreens()
    await screens.place('lounge', 'front')
    await screens.place('lounge', null)
    await screens.follow()
    expect(standing()).toEqual([])
    expect(remembered().lounge).toBeUndefined()
  })
})

describe('displays that come and go', () => {
  it('take their screen with them and bring it back', async () => {
    const { screens, stateOf } = openScreens()
    await screens.place('counter', 'front')
    at.displays = [DESK]
    await screens.follow()
    expect(standing()).toEqual([])
    expect(await stateOf('counter')).toMatchObject({ state: 'waiting', chosenName: 'front' })
    at.displays = [DESK, { ...FRONT, id: 'another number' }]
    await screens.follow()
    expect(standing()).toMatchObject([{ kind: 'counter', options: { kiosk: true } }])
    expect(await stateOf('counter')).toMatchObject({
      state: 'filling',
      displayId: 'another number',
    })
  })

  it('move the lounge to a free one meanwhile, and back', async () => {
    at.displays = [DESK, FRONT, LOUNGE]
    const { screens, stateOf, changes } = openScreens()
    await screens.place('lounge', 'lounge')
    at.displays = [DESK, FRONT]
    await screens.follow()
    expect(await stateOf('lounge')).toMatchObject({ state: 'filling', displayId: 'front' })
    at.displays = [DESK, FRONT, LOUNGE]
    await screens.follow()
    expect(await stateOf('lounge')).toMatchObject({ displayId: 'lounge' })
    expect(standing()).toHaveLength(1)
    expect(changes).not.toContain('lounge closed')
  })
})

describe('a screen that keeps crashing', () => {
  it('is closed, told of, and tried again later', async () => {
    const { screens, stateOf, timers } = openScreens()
    await screens.place('lounge', 'front')
    standing()[0]?.crash()
    expect(await stateOf('lounge')).toMatchObject({ state: 'filling', crashes: 1 })
    standing()[0]?.giveUp()
    expect(await stateOf('lounge')).toMatchObject({ state: 'failed' })
    await screens.follow()
    expect(standing()).toEqual([])
    timers[0]?.()
    expect(await stateOf('lounge')).toMatchObject({ state: 'filling', displayId: 'front' })
  })

  it('opens at once when the desk asks, and the later try is called off', async () => {
    const { screens, stateOf, timers } = openScreens()
    await screens.place('lounge', 'front')
    standing()[0]?.giveUp()
    await screens.place('lounge', 'front')
    expect(await stateOf('lounge')).toMatchObject({ state: 'filling', crashes: 0 })
    expect(timers).toEqual([])
  })

  it('is left closed when the desk closes it', async () => {
    const { screens, stateOf, timers } = openScreens()
    await screens.place('lounge', 'front')
    standing()[0]?.giveUp()
    await screens.place('lounge', null)
    expect(await stateOf('lounge')).toMatchObject({ state: 'closed' })
    expect(timers).toEqual([])
  })
})
