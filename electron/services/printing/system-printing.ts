import { listPrinters } from './list-printers.ts'
import type { PrintWiring } from './print-paper.ts'

/** Printing as this system does it. */
export const systemPrinting: PrintWiring = {
  list: () => listPrinters(process.platform),
  async spool(file, printing) {
    if (process.platform === 'win32') {
      return (await import('./spool-windows.ts')).spoolWindows(file, printing)
    }
    return (await import('./spool-unix.ts')).spoolUnix(file, printing)
  },
}
