import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'

/** Asks for a folder. The path stays in this process. */
export async function chooseFolder(parent: BrowserWindow | undefined): Promise<string | undefined> {
  const options: OpenDialogOptions = { properties: ['openDirectory', 'createDirectory'] }
  const { canceled, filePaths } =
    parent === undefined
      ? await dialog.showOpenDialog(options)
      : await dialog.showOpenDialog(parent, options)
  return canceled ? undefined : filePaths[0]
}
