import { expect } from '@playwright/test'
import type { ScreenKind } from '#shared/ipc/contract.ts'
import { DESK_DISPLAY, FRONT_DISPLAY, setDisplays } from './displays.ts'
import type { OpenApp } from './open-app.ts'
import { ScreenWindow } from './screen-window.ts'

/** Fills the second display with a screen, from the settings at the desk. */
export async function fillDisplay(app: OpenApp, kind: ScreenKind): Promise<ScreenWindow> {
  await setDisplays(app.electron, [DESK_DISPLAY, FRONT_DISPLAY])
  await app.desk.goTo('settings')
  await app.desk.fields.field(`screen-${kind}`).selectOption(String(FRONT_DISPLAY.id))
  const window = new ScreenWindow(app, kind)
  await expect
    .poll(() => window.state())
    .toMatchObject({ isKiosk: true, isFullScreen: true, isVisible: true, isOnTop: true })
  await expect.poll(() => window.isBack()).toBe(true)
  return window
}
