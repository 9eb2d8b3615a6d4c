import { desktop } from '#renderer/platform/desktop.ts'
import type { PaperSize } from '#shared/domain/papers/paper-format.ts'
import type { PrintOffset, PrintSetup } from '#shared/domain/papers/print-setup.ts'
import type { Result } from '#shared/kernel/result.ts'

/** Something drawn that can go to a printer. */
export interface PrintJob {
  /** What the printer's queue calls it. */
  readonly title: string
  readonly setup: PrintSetup
  /** What lies in the printer, in tenths of a millimetre. */
  readonly sheet: PaperSize
  readonly isDraft: boolean
  /** The bytes on screen; for a printer that needs them shifted they are drawn anew. */
  readonly bytesAt: (offset: PrintOffset) => Promise<Result<Uint8Array>>
}

/** Puts a job into a printer's queue. */
export const sendToPrinter = async (
  { title, setup, sheet, bytesAt }: PrintJob,
  { printer, copies }: { readonly printer: string; readonly copies: number },
): Promise<Result<{ job: string }>> => {
  const bytes = await bytesAt(setup.offset)
  if (!bytes.ok) return bytes
  return desktop.call('printers.print', {
    bytes: new Uint8Array(bytes.value),
    printer,
    copies,
    title,
    sheet: { width: sheet.width, height: sheet.height },
  })
}
