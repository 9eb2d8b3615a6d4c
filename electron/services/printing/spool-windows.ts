import { join } from 'node:path'
import { app } from 'electron'
import type { Printing } from './print-paper.ts'
import { usualNameOf } from './usual-sheet.ts'

const SUMATRA = 'SumatraPDF-3.4.6-32.exe'

/** The printing program beside the packed app, or in the package while developing. */
const sumatraFolder = (): string =>
  app.isPackaged
    ? join(process.resourcesPath, 'printing')
    : join(app.getAppPath(), 'node_modules', 'pdf-to-printer', 'dist')

/** Windows gives no job name back: the printer's name stands for it. */
export async function spoolWindows(file: string, printing: Printing): Promise<string> {
  const { print } = await import('pdf-to-printer')
  // A driver's own forms have names of their own: only the usual sheets can be named from here.
  const paperSize = printing.sheet === undefined ? undefined : usualNameOf(printing.sheet)
  await print(file, {
    printer: printing.printer,
    copies: printing.copies,
    scale: 'noscale',
    silent: true,
    ...(paperSize === undefined ? {} : { paperSize }),
    sumatraPdfPath: join(sumatraFolder(), SUMATRA),
  })
  return printing.printer
}
