import { PAPER_SIZES } from '#shared/domain/papers/paper-format.ts'
import type { PrintSetup } from '#shared/domain/papers/print-setup.ts'
import { ok } from '#shared/kernel/result.ts'
import type { PrintJob } from './send-to-printer.ts'
import { drawWanted, type PaperDrawing } from './use-drawn-paper.ts'

/** The paper on screen as a job for a printer, on the format it is seen on. */
export const printJobOf = (
  { of: wanted, paper }: Extract<PaperDrawing, { state: 'drawn' }>,
  { title, setup }: { readonly title: string; readonly setup: PrintSetup },
): PrintJob => ({
  title,
  setup,
  isDraft: !('issued' in wanted),
  // Papers are printed on sheets, labels on rolls.
  sheet: PAPER_SIZES[wanted.format === 'label-80' ? 'a4' : wanted.format],
  bytesAt: async (offset) => {
    if (offset.x === 0 && offset.y === 0) return ok(paper.bytes)
    const shifted = await drawWanted(wanted, { offset })
    return shifted.ok ? ok(shifted.value.bytes) : shifted
  },
})
