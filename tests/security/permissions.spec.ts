import type { Page } from '@playwright/test'
import { contract, type WindowKind } from '#shared/ipc/contract.ts'
import { expect, test } from '../e2e/app-test.ts'
import { tell } from './support/tell.ts'

const AREA = 'Windows: leaving the page'
const KINDS = ['desk', 'counter', 'lounge', 'wall'] as const satisfies readonly WindowKind[]

/** What each window may ask of the browser: the desk its camera, and that its records are kept. */
const MAY: Readonly<Record<WindowKind, readonly string[]>> = {
  desk: ['camera', 'persistent-storage'],
  counter: [],
  lounge: [],
  wall: [],
}

/** Permissions that a page is told it has, of those Chromium knows by name. */
const listGranted = (page: Page): Promise<{ asked: number; granted: readonly string[] }> =>
  page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'push',
      'midi',
      'camera',
      'microphone',
      'background-fetch',
      'background-sync',
      'periodic-background-sync',
      'persistent-storage',
      'ambient-light-sensor',
      'clipboard-read',
      'clipboard-write',
      'payment-handler',
      'idle-detection',
      'screen-wake-lock',
      'storage-access',
      'window-management',
      'window-placement',
      'local-fonts',
      'display-capture',
      'nfc',
    ]
    const states = await Promise.all(
      names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => ({ name, state }),
          () => ({ name, state: 'unknown' }),
        ),
      ),
    )
    return {
      asked: states.filter(({ state }) => state !== 'unknown').length,
      granted: states.filter(({ state }) => state === 'granted').map(({ name }) => name),
    }
  })

/** What a page gets by asking for the thing itself. */
const listTaken = (page: Page): Promise<{ asks: number; taken: readonly string[] }> =>
  page.evaluate(async () => {
    const late = (name: string) =>
      new Promise<string>((_, reject) => setTimeout(() => reject(new Error(name)), 3000))
    const asks: Record<string, () => Promise<unknown> | undefined> = {
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia({ video: true }),
      position: () => new Promise((got, not) => navigator.geolocation.getCurrentPosition(got, not)),
      notification: () =>
        Notification.requestPermission().then((answer) => {
          if (answer !== 'granted') throw new Error(answer)
        }),
      midi: () => navigator.requestMIDIAccess?.({ sysex: true }),
      clipboard: () => navigator.clipboard.readText(),
      usb: () => Reflect.get(navigator, 'usb')?.requestDevice({ filters: [] }),
      serial: () => Reflect.get(navigator, 'serial')?.requestPort(),
      hid: () =>
        Reflect.get(navigator, 'hid')
          ?.requestDevice({ filters: [] })
          .then((devices: readonly unknown[]) => {
            if (devices.length === 0) throw new Error('none')
          }),
      bluetooth: () =>
        Reflect.get(navigator, 'bluetooth')?.requestDevice({ acceptAllDevices: true }),
      'file system': () => Reflect.get(globalThis, 'showOpenFilePicker')?.(),
      pointer: () =>
        Promise.resolve(document.body.requestPointerLock()).then(() => {
          if (document.pointerLockElement === null) throw new Error('not locked')
        }),
    }
    const taken: string[] = []
    for (const [name, ask] of Object.entries(asks)) {
      try {
        const asked = ask()
        if (asked === undefined) continue
        await Promise.race([asked, late(name)])
        taken.push(name)
      } catch {
        // Refused, or never answered.
      }
    }
    return { asks: Object.keys(asks).length, taken }
  })

test('each window has its own door and its own permissions, and no other', async ({ app }) => {
  for (const kind of ['counter', 'lounge', 'wall'] as const) await app.desk.openScreen(kind)
  for (const kind of KINDS) {
    const page = kind === 'desk' ? app.desk.page : await app.screen(kind)

    const { asked, granted } = await listGranted(page)
    const extra = granted.filter((name) => !MAY[kind].includes(name))
    tell('6-windows', {
      area: AREA,
      what: `${kind}: permissions not had${MAY[kind].length === 0 ? '' : `, but ${MAY[kind].join(' and ')}`}`,
      tried: asked,
      held: asked - extra.length,
    })
    expect(asked).toBeGreaterThan(8)
    expect.soft(extra, kind).toEqual([])
    const { asks, taken } = await listTaken(page)
    tell('6-windows', {
      area: AREA,
      what: `${kind}: devices, files, places, messages asked for and not had`,
      tried: asks,
      held: asks - taken.length,
    })
    expect.soft(taken, kind).toEqual([])

    const foreign = KINDS.filter((other) => other !== kind).flatMap((other) =>
      Object.keys(contract[other].calls).filter((name) => !(name in contract[kind].calls)),
    )
    const answered = await page.evaluate(async (names) => {
      const { qiantai } = globalThis as unknown as {
        qiantai: { call(name: string): Promise<unknown> }
      }
      const results = await Promise.allSettled(names.map((name) => qiantai.call(name)))
      return names.filter((_, at) => results[at]?.status === 'fulfilled')
    }, foreign)
    tell('6-windows', {
      area: AREA,
      what: `${kind}: calls of the other windows’ doors refused`,
      tried: foreign.length,
      held: foreign.length - answered.length,
    })
    expect.soft(answered, kind).toEqual([])

    const found = await page.evaluate(() => ({
      node: ['require', 'process', 'Buffer', 'module', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
      // Dialogs of the system's, which nobody should get to by a page.
      pickers: Object.getOwnPropertyNames(globalThis).filter((name) =>
        /^show\w+Picker$/.test(name),
      ),
      door: Object.keys(Reflect.get(globalThis, 'qiantai') as object).sort(),
    }))
    expect(found).toEqual({ node: [], pickers: [], door: ['call', 'listen'] })
  }
})
