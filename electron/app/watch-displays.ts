import { screen } from 'electron'
import { sendMessage } from '#electron/ipc/send-message.ts'
import { writeLog } from '#electron/services/log.ts'
import { listDisplays } from '#electron/windows/list-displays.ts'
import type { House } from './house.ts'

/** Opens the screens of last time once the desk stands, then follows displays as they come and go. */
export function watchDisplays({ desk, screens }: House): void {
  const follow = () => {
    screens.follow().catch((error: unknown) => writeLog('error', 'screens were not placed', error))
  }
  const tell = () => {
    sendMessage(desk.window?.webContents, 'desk', 'screens.changed', listDisplays())
    follow()
  }
  screen.on('display-added', tell)
  screen.on('display-removed', tell)
  screen.on('display-metrics-changed', tell)
  follow()
}
