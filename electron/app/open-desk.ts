import { app } from 'electron'
import { openDeskDoor } from '#electron/ipc/open-desk-door.ts'
import { writeLog } from '#electron/services/log.ts'
import { openDeskWindow } from '#electron/windows/desk-window.ts'
import type { House } from './house.ts'
import { watchDisplays } from './watch-displays.ts'

/** The desk keeps crashing: whether to try again is for the person to say. */
async function retryOrQuit({ desk }: House): Promise<void> {
  writeLog('error', 'the desk keeps crashing')
  const { offerRetry } = await import('./offer-retry.ts')
  const isWanted = await offerRetry()
  if (isWanted) desk.window?.webContents.reload()
  else app.quit()
}

/** Opens the desk and everything that follows it: closing it ends the app. */
export function openDesk(house: House): void {
  const { desk, screens, settings, counter, preloadFolder, quitting } = house
  const window = openDeskWindow({
    preloadFolder,
    isPackaged: app.isPackaged,
    openDoor: (contents) => openDeskDoor(contents, house),
    onGivenUp: () => void retryOrQuit(house),
    onShown: () => {
      watchDisplays(house)
      house.updates.resume()
      house.diskWatch.start()
      house.network
        .resume()
        .catch((error: unknown) => writeLog('error', 'the network door did not open', error))
    },
  })
  desk.window = window
  // A setting that cannot be read is its default, which the counter has already.
  settings.read().then(
    ({ clearAfterSeconds }) => counter.setClearAfter(clearAfterSeconds),
    () => {},
  )
  window.webContents.on('render-process-gone', () => {
    desk.isRunning = false
  })
  window.on('close', (event) => {
    if (quitting.mayQuit()) return
    event.preventDefault()
  })
  window.on('closed', () => {
    desk.window = undefined
    house.diskWatch.stop()
    void house.network.halt()
    screens.closeAll()
    app.quit()
  })
}
