import type { BrowserWindowConstructorOptions, Rectangle } from 'electron'
import { PUBLIC_PARTITION } from '#electron/app/public-partition.ts'
import type { ScreenKind, WindowKind } from '#shared/ipc/contract.ts'

export interface WindowPlace {
  /** Preload bundles. */
  readonly preloadFolder: string
  readonly isPackaged: boolean
  /** The area of the display that the window may use. */
  readonly area: Rectangle
}

/** The page behind each window before its first paint: no white flash. Values of the tokens. */
const BACKGROUND: Readonly<Record<WindowKind, string>> = {
  desk: '#f4f6f8',
  counter: '#0d131b',
  lounge: '#f7f8fa',
  wall: '#0d131b',
}

/** What every window has, and none may lose. */
function lockedPreferences(kind: WindowKind, place: WindowPlace) {
  return {
    preload: `${place.preloadFolder}/${kind}.cjs`,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    // Of Chromium's ways to files and devices no page uses one: they would open dialogs of their own.
    disableBlinkFeatures:
      'FileSystemAccess,FileSystemAccessLocal,WebUSB,WebHID,Serial,WebBluetooth',
    devTools: kind === 'desk' && !place.isPackaged,
    // What customers look at is drawn at once, even while another window has the focus.
    // A dialog of the page's would stop it until somebody answers.
    ...(kind === 'desk'
      ? {}
      : { partition: PUBLIC_PARTITION, backgroundThrottling: false, disableDialogs: true }),
  } as const
}

const common = (kind: WindowKind): BrowserWindowConstructorOptions => ({
  show: false,
  backgroundColor: BACKGROUND[kind],
  autoHideMenuBar: true,
})

/** The desk: as large as the design, or as the display lets it be. */
export function deskOptions(place: WindowPlace): BrowserWindowConstructorOptions {
  return {
    ...common('desk'),
    width: Math.max(1180, Math.min(1440, place.area.width)),
    height: Math.max(720, Math.min(900, place.area.height)),
    minWidth: 1180,
    minHeight: 720,
    webPreferences: lockedPreferences('desk', place),
  }
}

/**
 * A screen for customers. Alone on its display it fills it and cannot be left; on the desk's only
 * display that would lock the advisor out, so it is an ordinary window there.
 */
export function screenOptions(
  kind: ScreenKind,
  place: WindowPlace,
  isFullScreen: boolean,
): BrowserWindowConstructorOptions {
  const base = { ...common(kind), webPreferences: lockedPreferences(kind, place) }
  if (isFullScreen) {
    return {
      ...base,
      ...place.area,
      fullscreen: true,
      kiosk: true,
      frame: false,
      alwaysOnTop: true,
      skipTaskbar: true,
      minimizable: false,
      movable: false,
    }
  }
  const width = Math.min(1280, place.area.width)
  const height = Math.min(720, place.area.height)
  return {
    ...base,
    x: place.area.x + Math.max(0, place.area.width - width),
    y: place.area.y + Math.max(0, place.area.height - height),
    width,
    height,
    useContentSize: true,
  }
}
