import { type Display, type Rectangle, screen } from 'electron'
import type { DisplayInfo } from '#shared/ipc/contract.ts'
import type { DisplayFacts } from './display-identity.ts'

const factsOf = (display: Display, primaryId: number): DisplayFacts => ({
  id: String(display.id),
  label: display.label,
  ...display.bounds,
  isPrimary: display.id === primaryId,
})

/** The displays now attached: the primary first, the others from left to right. */
export function listDisplays(): readonly DisplayFacts[] {
  const primaryId = screen.getPrimaryDisplay().id
  return screen
    .getAllDisplays()
    .map((display) => factsOf(display, primaryId))
    .sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || a.x - b.x || a.y - b.y)
}

/** A display as people tell it from others: the number that "identify" shows on it, and its name. */
export const describeDisplay = (display: DisplayFacts, index: number): DisplayInfo => ({
  id: display.id,
  number: index + 1,
  name: display.label || `${display.width} × ${display.height}`,
  width: display.width,
  height: display.height,
  isPrimary: display.isPrimary,
})

/** The area a window may use on a display. */
export function areaOf(displayId: string, isFullScreen: boolean): Rectangle {
  const display =
    screen.getAllDisplays().find(({ id }) => String(id) === displayId) ?? screen.getPrimaryDisplay()
  return isFullScreen ? display.bounds : display.workArea
}
