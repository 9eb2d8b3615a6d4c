import type { WebContents } from 'electron'
import type { House } from '#electron/app/house.ts'
import { writeLog } from '#electron/services/log.ts'
import { deskHandlers } from './desk-handlers.ts'
import { handleContract, type WindowIpc } from './handle-contract.ts'
import { windowIpcOf } from './window-ipc-of.ts'

/** Opens the desk's door. From its first call the desk is there to be waited for at the end. */
export function openDeskDoor(contents: WebContents, house: House): void {
  const inner = windowIpcOf(contents)
  const ipc: WindowIpc = {
    handle: (name, listener) =>
      inner.handle(name, (event, argument) => {
        house.desk.isRunning = true
        return listener(event, argument)
      }),
  }
  handleContract('desk', ipc, deskHandlers(house), {
    onRefused: (text, cause) => writeLog('warn', text, cause),
  })
}
