import { describe, expect, it } from 'vitest'
import { deskOptions, screenOptions } from '#electron/windows/window-options.ts'

const area = { x: 0, y: 0, width: 1920, height: 1040 }
const place = { preloadFolder: '/out/preload', isPackaged: true, area }
const all = {
  desk: deskOptions(place),
  counter: screenOptions('counter', place, true),
  lounge: screenOptions('lounge', place, false),
  wall: screenOptions('wall', place, false),
}

describe.each(Object.entries(all))('the %s window', (kind, options) => {
  it('is locked: isolated, sandboxed, without Node or webviews', () => {
    expect(options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      devTools: false,
    })
  })

  it('has its own preload and appears only when painted', () => {
    expect(options.webPreferences?.preload).toBe(`/out/preload/${kind}.cjs`)
    expect(options.show).toBe(false)
    expect(options.backgroundColor).toMatch(/^#[0-9a-f]{6}$/)
  })
})

describe('sessions', () => {
  it('keeps customers away from the database: another partition, in memory', () => {
    expect(all.desk.webPreferences?.partition).toBeUndefined()
    for (const { webPreferences } of [all.counter, all.lounge]) {
      expect(webPreferences?.partition).toBe('public')
      expect(webPreferences?.partition?.startsWith('persist:')).toBe(false)
    }
  })

  it('opens developer tools for developers at the desk only', () => {
    const developing = { ...place, isPackaged: false }
    expect(deskOptions(developing).webPreferences?.devTools).toBe(true)
    expect(screenOptions('counter', developing, true).webPreferences?.devTools).toBe(false)
  })
})

describe('sizes', () => {
  it('opens the desk as large as designed, or as the display lets it', () => {
    expect(all.desk).toMatchObject({ width: 1440, height: 900, minWidth: 1180, minHeight: 720 })
    const small = deskOptions({ ...place, area: { ...area, width: 1366, height: 728 } })
    expect(small).toMatchObject({ width: 1366, height: 728 })
    const tiny = deskOptions({ ...place, area: { ...area, width: 1024, height: 600 } })
    expect(tiny).toMatchObject({ width: 1180, height: 720 })
  })

  it('fills a display of its own, and stays a window on the only one', () => {
    expect(all.counter).toMatchObject({ ...area, fullscreen: true, kiosk: true })
    expect(all.lounge).toMatchObject({ width: 1280, height: 720, x: 640, y: 320 })
    expect(all.lounge.kiosk).toBeUndefined()
  })
})
