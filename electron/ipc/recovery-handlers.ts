import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, shell } from 'electron'
import type { House } from '#electron/app/house.ts'
import { setAsideFolder, wishRecordsAside } from '#electron/services/set-aside/set-aside-records.ts'
import type { recoveryCalls } from '#shared/ipc/calls/recovery-calls.ts'
import type { deskDoor } from '#shared/ipc/contract.ts'
import type { Handlers } from './handlers.ts'

/** What the desk may ask when its records do not open. */
export function recoveryHandlers({
  profile,
  settings,
  desk,
}: Pick<House, 'desk' | 'profile' | 'settings'>): Pick<
  Handlers<typeof deskDoor>,
  keyof typeof recoveryCalls
> {
  return {
    'recovery.set-aside-records': () => {
      wishRecordsAside(profile)
      app.relaunch({ args: process.argv.slice(1) })
      app.quit()
      return null
    },
    'recovery.open-folder': async () => {
      const folder = setAsideFolder(profile)
      await mkdir(folder, { recursive: true })
      await shell.openPath(folder)
      return null
    },
    'recovery.save-log': async () => {
      const { saveFile } = await import('#electron/services/save-file.ts')
      const bytes = await readFile(join(profile, 'logs', 'main.log')).catch(() => new Uint8Array())
      return saveFile({ suggestedName: 'qiantai.log', bytes }, desk.window, settings)
    },
    'recovery.quit': () => {
      app.quit()
      return null
    },
  }
}
