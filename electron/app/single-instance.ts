import { app } from 'electron'
import { sendMessage } from '#electron/ipc/send-message.ts'
import type { House } from './house.ts'

/** Takes the profile for this start; false when another has it, which is then raised instead. */
export const takeProfile = (): boolean => app.requestSingleInstanceLock()

/** A second start raises the desk: two would write into one database. */
export function raiseOnSecondStart({ desk }: House): void {
  app.on('second-instance', () => {
    const { window } = desk
    if (window === undefined) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
    sendMessage(window.webContents, 'desk', 'app.second-start', null)
  })
}
