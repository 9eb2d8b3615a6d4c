import { join } from 'node:path'
import { app, dialog } from 'electron'
import type { House } from '#electron/app/house.ts'
import { reasonOf } from '#electron/services/failure-reason.ts'
import { writeLog } from '#electron/services/log.ts'
import type { deskDoor } from '#shared/ipc/contract.ts'
import type { Handlers } from './handlers.ts'

type DeskHandlers = Handlers<typeof deskDoor>
type ExportCall = Extract<keyof DeskHandlers, `exports.${string}`>

/** What the desk may write as many files. Loaded when first used. */
export function exportHandlers(house: House): Pick<DeskHandlers, ExportCall> {
  const load = async () => {
    const { createExportService } = await import('#electron/services/exports/export-service.ts')
    const service = createExportService({
      pickFolder: () => pickFolder(house),
      attachments: join(house.profile, 'attachments'),
      log: writeLog,
    })
    app.on('will-quit', (event) => {
      if (!service.isBusy()) return
      // An export that is cut off must not lie there half.
      event.preventDefault()
      void service.dropAll().finally(() => app.quit())
    })
    return service
  }
  let loaded: ReturnType<typeof load> | undefined
  const exports = (): ReturnType<typeof load> => {
    loaded ??= load()
    return loaded
  }
  return {
    'exports.begin': async ({ name }) => (await exports()).begin(name),
    'exports.write': async ({ ticket, parts }) => (await exports()).write(ticket, parts),
    'exports.copy-photos': async ({ ticket, hashes }) =>
      (await exports()).copyPhotos(ticket, hashes),
    'exports.seal': async ({ ticket }) => (await exports()).seal(ticket),
    'exports.finish': async ({ ticket }) => (await exports()).finish(ticket),
    'exports.drop': async ({ ticket }) => {
      await (await exports()).drop(ticket)
      return null
    },
  }
}

async function pickFolder({ desk, settings }: House): Promise<string | undefined> {
  const options: Electron.OpenDialogOptions = {
    defaultPath: (await settings.read()).saveFolder ?? app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  }
  const { canceled, filePaths } =
    desk.window === undefined
      ? await dialog.showOpenDialog(options)
      : await dialog.showOpenDialog(desk.window, options)
  const [folder] = filePaths
  if (canceled || folder === undefined) return undefined
  await settings
    .update((before) => ({ ...before, saveFolder: folder }))
    .catch((error: unknown) => writeLog('warn', 'the folder was not remembered', reasonOf(error)))
  return folder
}
