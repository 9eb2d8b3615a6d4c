import { basename, dirname, extname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { SaveProblem } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { reasonOf } from './failure-reason.ts'
import { writeLog } from './log.ts'
import { cleanSaveName } from './save-name.ts'
import type { SettingsFile } from './settings-file.ts'
import { writeAtomically } from './write-atomically.ts'

export interface Saving {
  readonly suggestedName: string
  readonly bytes: Uint8Array
}

/** Asks where to, in the folder of last time, and writes there. The path stays in this process. */
export async function saveFile(
  saving: Saving,
  parent: BrowserWindow | undefined,
  settings: SettingsFile,
): Promise<Result<{ fileName: string }, SaveProblem>> {
  const name = cleanSaveName(saving.suggestedName)
  const folder = (await settings.read()).saveFolder ?? app.getPath('documents')
  const extension = extname(name).slice(1)
  const options = {
    defaultPath: join(folder, name),
    filters: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
  }
  const { canceled, filePath } =
    parent === undefined
      ? await dialog.showSaveDialog(options)
      : await dialog.showSaveDialog(parent, options)
  if (canceled || !filePath) return fail('save.cancelled')
  try {
    await writeAtomically(filePath, saving.bytes)
  } catch (error) {
    writeLog('error', 'a file was not saved', reasonOf(error))
    return fail('save.not-written', { reason: reasonOf(error) })
  }
  await settings
    .update((before) => ({ ...before, saveFolder: dirname(filePath) }))
    .catch((error: unknown) => writeLog('warn', 'the folder was not remembered', reasonOf(error)))
  return ok({ fileName: basename(filePath) })
}
