import type { PrinterInfo } from '#shared/ipc/contract.ts'

/** The system's printers, the default one first. No CUPS and no printers are the same: none. */
export async function listPrinters(platform: NodeJS.Platform): Promise<readonly PrinterInfo[]> {
  const { names, defaultName } = await (platform === 'win32' ? listWindows() : listUnix()).catch(
    () => ({ names: [], defaultName: undefined }),
  )
  return [...new Set<string>(names)]
    .map((name) => ({ name, isDefault: name === defaultName }))
    .sort((a, b) => Number(b.isDefault) - Number(a.isDefault))
}

interface Found {
  readonly names: readonly string[]
  readonly defaultName: string | undefined
}

async function listUnix(): Promise<Found> {
  const { getDefaultPrinter, getPrinters } = await import('unix-print')
  const printers = await getPrinters()
  const preferred = await getDefaultPrinter().catch(() => null)
  return { names: printers.map(({ printer }) => printer), defaultName: preferred?.printer }
}

async function listWindows(): Promise<Found> {
  const { getDefaultPrinter, getPrinters } = await import('pdf-to-printer')
  const printers = await getPrinters()
  const preferred = await getDefaultPrinter().catch(() => null)
  return { names: printers.map(({ name }) => name), defaultName: preferred?.name }
}
