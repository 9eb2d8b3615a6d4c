import type { ElectronApplication } from '@playwright/test'

/** A display as the system would tell of it. */
export interface PretendedDisplay {
  readonly id: number
  readonly label: string
  readonly x: number
  readonly width: number
}

/** The desk's, on the left of the one real display. */
export const DESK_DISPLAY: PretendedDisplay = { id: 1, label: 'HP E24', x: 0, width: 1200 }
export const FRONT_DISPLAY: PretendedDisplay = { id: 2, label: 'ELO 2402L', x: 1200, width: 480 }
export const WALL_DISPLAY: PretendedDisplay = { id: 3, label: 'SAMSUNG', x: 1680, width: 240 }

const HEIGHT = 1080

/**
 * Lets the app see parts of the one real display as displays of their own: a test machine has one,
 * and its server cannot be given more. Windows, their sizes and what holds them there are real.
 */
export async function setDisplays(
  electron: ElectronApplication,
  displays: readonly PretendedDisplay[],
): Promise<void> {
  const listed = displays.map((display) => ({ ...display, height: HEIGHT }))
  await electron.evaluate(({ BrowserWindow, screen }, wanted) => {
    const real = screen.getPrimaryDisplay()
    const made = wanted.map(({ id, label, x, width, height }) => {
      const area = { x, y: 0, width, height }
      return { ...real, id, label, bounds: area, workArea: area, size: { width, height } }
    })
    const [first] = made
    if (first === undefined) throw new Error('there is always one display')
    Object.assign(screen, { getAllDisplays: () => made, getPrimaryDisplay: () => first })
    for (const window of BrowserWindow.getAllWindows()) {
      const isDesk = window.webContents.getURL().includes('/desk/')
      if (isDesk && wanted.length > 1) window.setPosition(0, 0)
    }
    screen.emit('display-metrics-changed', {}, first, ['bounds'])
  }, listed)
}
