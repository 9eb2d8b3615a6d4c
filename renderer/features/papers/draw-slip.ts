import { renderPaper } from '#renderer/pdf/render-paper.ts'
import type { PaperDefinition } from '#shared/documents/paper-definition.ts'
import { pointsOf } from '#shared/documents/paper-look.ts'
import { PAPER_SIZES, type PaperSize } from '#shared/domain/papers/paper-format.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { PrintOffset } from '#shared/domain/papers/print-setup.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { ok, type Result } from '#shared/kernel/result.ts'

interface SlipOptions {
  readonly locale: DocumentLocale
  readonly offset: PrintOffset
  readonly createdAt: Instant
}

/** Draws a slip that is no numbered paper, shifted as its printer needs it. */
export const drawSlip = async (
  definition: PaperDefinition,
  { locale, offset, createdAt }: SlipOptions,
): Promise<Result<{ readonly bytes: Uint8Array; readonly sheet: PaperSize }>> => {
  const shifted = { ...definition, offset: { x: pointsOf(offset.x), y: pointsOf(offset.y) } }
  const drawn = await renderPaper(shifted, { locale, images: {}, createdAt })
  return drawn.ok ? ok({ bytes: drawn.value.bytes, sheet: sheetOf(definition) }) : drawn
}

/** The page's size in tenths of a millimetre. */
const sheetOf = ({ pageSize }: PaperDefinition): PaperSize =>
  typeof pageSize === 'string'
    ? PAPER_SIZES[pageSize === 'A4' ? 'a4' : 'a5']
    : { width: tenths(pageSize.width), height: tenths(pageSize.height) }

const tenths = (points: number): number => Math.round((points / 72) * 254)
