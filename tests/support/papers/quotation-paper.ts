import { layoutQuotation } from '#shared/documents/kinds/quotation/layout.ts'
import { presentQuotation, type QuotationInput } from '#shared/documents/kinds/quotation/present.ts'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { QUOTED } from './order-papers.ts'
import { pdfText } from './pdf-text.ts'
import { renderInNode } from './render-in-node.ts'
import { samplePaper } from './sample-papers.ts'

interface PrintOptions {
  readonly locale?: DocumentLocale
  readonly format?: PaperFormat
}

/** The quotation, drawn and read again. */
export async function printQuotation(
  change: Partial<QuotationInput> = {},
  { locale = 'zh-CN', format = 'a4' }: PrintOptions = {},
) {
  const { customer, ...base } = await samplePaper('brake-pads').input('settlement', locale)
  const data = presentQuotation({
    ...base,
    number: 'GB-20261120-002',
    numbers: {},
    staffName: () => '孙倩',
    customer,
    quotation: QUOTED,
    taxRule: USUAL_PURCHASE_TAX,
    ...change,
  })
  const definition = layoutQuotation(data, { locale, format })
  const { bytes, pages } = unwrap(await renderInNode(definition, { locale, images: {} }))
  return { definition, bytes, pages, text: (await pdfText(bytes)).join('').replaceAll(/\s/g, '') }
}
