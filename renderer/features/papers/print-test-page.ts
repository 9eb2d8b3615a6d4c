import { layoutTestPage } from '#shared/documents/slips/test-page.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { PrintSetup } from '#shared/domain/papers/print-setup.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { drawSlip } from './draw-slip.ts'
import { sendToPrinter } from './send-to-printer.ts'

interface TestPageOptions {
  readonly setup: PrintSetup
  readonly printer: string
  readonly locale: DocumentLocale
  readonly at: Instant
}

/** Prints one page to lay a ruler on, as a form with this setup would come out. */
export const printTestPage = async ({
  setup,
  printer,
  locale,
  at,
}: TestPageOptions): Promise<Result<{ job: string }>> => {
  const { format, offset } = setup
  const catalogue = await loadCatalogue(locale)
  const definition = layoutTestPage({ format, offset, printer, catalogue })
  const drawn = await drawSlip(definition, { locale, offset, createdAt: at })
  if (!drawn.ok) return drawn
  const { bytes, sheet } = drawn.value
  const job = {
    title: definition.metadata.title,
    setup,
    sheet,
    isDraft: false,
    bytesAt: async () => ok(bytes),
  }
  return sendToPrinter(job, { printer, copies: 1 })
}
