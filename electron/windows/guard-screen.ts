import type { BrowserWindow } from 'electron'
import { isClosingKey, isKeyRefused } from './refused-keys.ts'

/**
 * Nothing but touching what is shown does anything on a screen for customers: no browser keys, no
 * zoom, no way to close a display that it fills. Navigation, new windows, downloads and dialogs
 * are refused elsewhere.
 */
export function guardScreen(window: BrowserWindow, isFullScreen: boolean): void {
  const { webContents } = window
  window.removeMenu()
  webContents.on('before-input-event', (event, input) => {
    if (!isFullScreen && isClosingKey(input)) return
    if (isKeyRefused(input)) event.preventDefault()
  })
  const holdZoom = () => {
    webContents.setZoomFactor(1)
    // Rejects when the page went while it was asked; the next page is asked again.
    webContents.setVisualZoomLevelLimits(1, 1).catch(() => undefined)
  }
  webContents.on('did-finish-load', holdZoom)
  webContents.on('zoom-changed', holdZoom)
  // The app itself destroys a screen, which asks nobody.
  if (isFullScreen) window.on('close', (event) => event.preventDefault())
}
