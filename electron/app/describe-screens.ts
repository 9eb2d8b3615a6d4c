import { sendMessage } from '#electron/ipc/send-message.ts'
import { writeLog } from '#electron/services/log.ts'
import { describeDisplay, listDisplays } from '#electron/windows/list-displays.ts'
import type { ScreensStatus } from '#shared/ipc/contract.ts'
import type { House } from './house.ts'

type ScreensHouse = Pick<House, 'desk' | 'screens' | 'settings'>

/** The public screens, their displays and what they are set to, for the desk. */
export async function describeScreens({ screens, settings }: ScreensHouse): Promise<ScreensStatus> {
  const { pin, clearAfterSeconds } = await settings.read()
  return {
    displays: listDisplays().map(describeDisplay),
    screens: await screens.status(),
    hasPin: pin !== undefined,
    clearAfterSeconds,
  }
}

/** Tells the desk how the public screens stand now. */
export function tellScreens(house: ScreensHouse): void {
  describeScreens(house).then(
    (status) => sendMessage(house.desk.window?.webContents, 'desk', 'screens.changed', status),
    (error: unknown) => writeLog('error', 'the desk was not told of the screens', error),
  )
}
