import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { layoutKeyTag, presentKeyTag } from '#shared/documents/slips/key-tag.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { PrintSetup } from '#shared/domain/papers/print-setup.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { drawSlip } from './draw-slip.ts'
import type { PrintJob } from './send-to-printer.ts'

interface KeyTagSources extends VisitRecord {
  readonly shop: Shop
  readonly locale: DocumentLocale
  readonly setup: PrintSetup
  readonly at: Instant
}

/** A visit's key tag, drawn and ready for the printer. */
export const drawKeyTag = async ({
  setup,
  at,
  ...sources
}: KeyTagSources): Promise<Result<PrintJob>> => {
  const catalogue = await loadCatalogue(sources.locale)
  const definition = layoutKeyTag(presentKeyTag({ ...sources, catalogue }))
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
