import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reasonOf } from '#electron/services/failure-reason.ts'
import { writeLog } from '#electron/services/log.ts'
import type { PrinterInfo, PrintProblem } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

export interface Printing {
  readonly bytes: Uint8Array
  readonly printer: string
  readonly copies: number
  readonly title: string
  /** In tenths of a millimetre. */
  readonly sheet?: { readonly width: number; readonly height: number } | undefined
}

/** Hands a file to the system's queue and gives back the job's name. */
type Spool = (file: string, printing: Printing) => Promise<string>

export interface PrintWiring {
  readonly list: () => Promise<readonly PrinterInfo[]>
  readonly spool: Spool
}

/** Puts a paper into a printer's queue, with the bytes that were previewed. */
export async function printPaper(
  printing: Printing,
  { list, spool }: PrintWiring,
): Promise<Result<{ job: string }, PrintProblem>> {
  const printers = await list()
  if (printers.length === 0) return fail('printer.none')
  // Only names the system gave: what comes from a window never reaches a command otherwise.
  if (!printers.some(({ name }) => name === printing.printer)) return fail('printer.gone')
  const file = join(tmpdir(), `qiantai-${randomUUID()}.pdf`)
  try {
    await writeFile(file, printing.bytes, { mode: 0o600, flag: 'wx' })
    return ok({ job: await spool(file, printing) })
  } catch (error) {
    writeLog('error', 'printing failed', error)
    return fail('printer.failed', { reason: reasonOf(error) })
  } finally {
    await rm(file, { force: true })
  }
}
