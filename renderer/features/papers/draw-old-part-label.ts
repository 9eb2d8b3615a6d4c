import {
  layoutOldPartLabel,
  type OldPartLabelInput,
  presentOldPartLabel,
} from '#shared/documents/slips/old-part-label.ts'
import type { PrintSetup } from '#shared/domain/papers/print-setup.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { drawSlip } from './draw-slip.ts'
import type { PrintJob } from './send-to-printer.ts'

interface LabelSources extends Omit<OldPartLabelInput, 'catalogue'> {
  readonly setup: PrintSetup
  readonly at: Instant
}

/** The label of an old part, drawn and ready for the printer. */
export const drawOldPartLabel = async ({
  setup,
  at,
  ...sources
}: LabelSources): Promise<Result<PrintJob>> => {
  const catalogue = await loadCatalogue(sources.locale)
  const definition = layoutOldPartLabel(presentOldPartLabel({ ...sources, catalogue }))
  const drawn = await drawSlip(definition, {
    locale: sources.locale,
    offset: setup.offset,
    createdAt: at,
  })
  if (!drawn.ok) return drawn
  const { bytes, sheet } = drawn.value
  return ok({
    title: definition.metadata.title,
    setup,
    sheet,
    isDraft: false,
    bytesAt: async () => ok(bytes),
  })
}
