import type { BrowserWindow, Rectangle } from 'electron'

const isSameArea = (a: Rectangle, b: Rectangle): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

/** Raised above the system's bars, where there are any. */
const raise = (window: BrowserWindow): void => window.setAlwaysOnTop(true, 'screen-saver')

/**
 * Fills its display again when something, a notification or a window manager, has taken that away.
 * Says whether anything had to be put right.
 */
export function holdKiosk(window: BrowserWindow, area: Rectangle): boolean {
  if (window.isDestroyed()) return false
  const isHidden = window.isMinimized() || !window.isVisible()
  const isMoved = !isSameArea(window.getBounds(), area)
  const isHeld = window.isKiosk() && window.isAlwaysOnTop() && !isHidden && !isMoved
  if (isHeld) return false
  if (window.isMinimized()) window.restore()
  if (isMoved) window.setBounds(area)
  if (!window.isKiosk()) window.setKiosk(true)
  raise(window)
  // Shown, not focused: the advisor is typing at the desk.
  window.showInactive()
  return true
}
