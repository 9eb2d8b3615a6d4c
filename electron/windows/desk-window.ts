import { type BrowserWindow, screen, type WebContents } from 'electron'
import { openWindow } from './open-window.ts'
import { deskOptions } from './window-options.ts'

export interface DeskWiring {
  readonly preloadFolder: string
  readonly isPackaged: boolean
  readonly openDoor: (contents: WebContents) => void
  readonly onGivenUp: () => void
  /** Shown for the first time. */
  readonly onShown: () => void
}

/** Opens the desk, the window that holds the records. */
export function openDeskWindow(wiring: DeskWiring): BrowserWindow {
  const { preloadFolder, isPackaged } = wiring
  const area = screen.getPrimaryDisplay().workArea
  const window = openWindow('desk', deskOptions({ preloadFolder, isPackaged, area }), {
    openDoor: wiring.openDoor,
    onReady: (ready) => {
      ready.show()
      wiring.onShown()
    },
    onGivenUp: wiring.onGivenUp,
  })
  return window
}
