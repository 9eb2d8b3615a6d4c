import { type Display, screen } from 'electron'
import type { DisplayInfo } from '#shared/ipc/contract.ts'

const describeDisplay = (display: Display, primaryId: number): DisplayInfo => ({
  id: String(display.id),
  name: display.label || `${display.size.width} × ${display.size.height}`,
  width: display.size.width,
  height: display.size.height,
  isPrimary: display.id === primaryId,
})

/** The displays now attached, the primary first. */
export function listDisplays(): readonly DisplayInfo[] {
  const primaryId = screen.getPrimaryDisplay().id
  return screen
    .getAllDisplays()
    .map((display) => describeDisplay(display, primaryId))
    .sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary))
}

/** The area a window may use on a display. */
export function areaOf(displayId: string, isFullScreen: boolean): Electron.Rectangle {
  const display =
    screen.getAllDisplays().find(({ id }) => String(id) === displayId) ?? screen.getPrimaryDisplay()
  return isFullScreen ? display.bounds : display.workArea
}
