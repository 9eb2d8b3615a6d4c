import type { Printing } from './print-paper.ts'
import { usualNameOf } from './usual-sheet.ts'

/** `lp` is started through a shell by unix-print: every word of ours goes in quotes. */
export function quoteForShell(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}

/**
 * Options of `lp` for one paper. CUPS keeps the page as it is: our margins are the printer's. The
 * sheet is named, or a small page would be laid on the queue's usual one.
 */
export function lpOptions({
  copies,
  title,
  sheet,
}: Pick<Printing, 'copies' | 'title' | 'sheet'>): string[] {
  return [
    `-n ${copies}`,
    `-t ${quoteForShell(title.replaceAll('\0', '') || 'Qiantai')}`,
    '-o print-scaling=none',
    ...(sheet === undefined ? [] : [`-o media=${mediaOf(sheet)}`]),
  ]
}

/** The name CUPS has for a sheet: `A4`, `Custom.241x139.7mm`. */
function mediaOf(sheet: NonNullable<Printing['sheet']>): string {
  return usualNameOf(sheet) ?? `Custom.${sheet.width / 10}x${sheet.height / 10}mm`
}

/** "request id is Office-12 (1 file(s))": the job's name. */
export function parseJobName(output: string): string {
  return /request id is (\S+)/.exec(output)?.[1] ?? ''
}

export async function spoolUnix(file: string, printing: Printing): Promise<string> {
  const { print } = await import('unix-print')
  const { stdout } = await print(file, quoteForShell(printing.printer), lpOptions(printing))
  return parseJobName(stdout)
}
