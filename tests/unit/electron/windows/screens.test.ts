import { EventEmitter } from 'node:events'
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { MachineSettings } from '#electron/services/settings-file.ts'
import { createScreens } from '#electron/windows/screens.ts'
import type { DisplayInfo } from '#shared/ipc/contract.ts'

const at = vi.hoisted(() => ({
  displays: [] as DisplayInfo[],
  opened: [] as { kind: string; options: BrowserWindowConstructorOptions; window: FakeWindow }[],
  isBroken: false,
}))
interface FakeWindow extends EventEmitter {
  destroy: () => void
  isGone: boolean
}

// Real windows and displays are Playwright's; one machine has rarely two displays to try with.
vi.mock('#electron/services/log.ts', () => ({ writeLog: vi.fn() }))
vi.mock('#electron/windows/list-displays.ts', () => ({
  listDisplays: () => at.displays,
  areaOf: () => ({ x: 0, y: 0, width: 1920, height: 1080 }),
}))
vi.mock('#electron/windows/open-window.ts', () => ({
  openWindow(kind: string, options: BrowserWindowConstructorOptions): BrowserWindow {
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
    at.opened.push({ kind, options, window })
    return window as unknown as BrowserWindow
  },
}))

const display = (id: string, isPrimary = false): DisplayInfo => ({
  id,
  name: id,
  width: 1920,
  height: 1080,
  isPrimary,
})
const DESK = display('desk', true)
const FRONT = display('front')
const LOUNGE = display('lounge')

function openScreens() {
  let settings: MachineSettings = { displays: { counter: null, lounge: null, wall: null } }
  const changes: string[] = []
  const screens = createScreens({
    preloadFolder: '/out/preload',
    isPackaged: true,
    settings: {
      read: async () => settings,
      update: async (change) => {
        settings = change(settings)
      },
    },
    openDoor: () => {},
    onChanged: (kind, isOpen) => changes.push(`${kind} ${isOpen ? 'open' : 'closed'}`),
  })
  return { screens, changes, remembered: () => settings.displays }
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
    const { screens, changes } = openScreens()
    await screens.ensureOpen('counter')
    standing()[0]?.window.destroy()
    expect(screens.contentsOf('counter')).toBeUndefined()
    await screens.ensureOpen('counter')
    expect(changes).toEqual(['counter open', 'counter closed', 'counter open'])
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
    expect(remembered()).toEqual({ counter: 'lounge', lounge: null, wall: null })
  })

  it('refuses one that is not there and keeps what stands', async () => {
    const { screens, remembered } = openScreens()
    await screens.place('lounge', 'front')
    expect(await screens.place('lounge', 'gone')).toMatchObject({ code: 'screens.no-display' })
    expect(standing()).toHaveLength(1)
    expect(remembered().lounge).toBe('front')
  })

  it('closes it for good with none', async () => {
    const { screens, remembered } = openScreens()
    await screens.place('lounge', 'front')
    await screens.place('lounge', null)
    await screens.follow()
    expect(standing()).toEqual([])
    expect(remembered().lounge).toBeNull()
  })
})

describe('displays that come and go', () => {
  it('take their screen with them and bring it back', async () => {
    const { screens } = openScreens()
    await screens.place('counter', 'front')
    at.displays = [DESK]
    await screens.follow()
    expect(standing()).toEqual([])
    at.displays = [DESK, FRONT]
    await screens.follow()
    expect(standing()).toMatchObject([{ kind: 'counter', options: { kiosk: true } }])
  })
})
