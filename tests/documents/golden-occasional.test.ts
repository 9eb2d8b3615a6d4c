import { describe, expect, it } from 'vitest'
import type { PaperInput } from '#shared/documents/paper-input.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import {
  printConfirmation,
  withContract,
  withLending,
} from '#tests/support/papers/extras-papers.ts'
import { SUBJECTS, withMoney } from '#tests/support/papers/money-visit.ts'
import { pdfLines } from '#tests/support/papers/pdf-text.ts'
import { ofVisit, printPaper } from '#tests/support/papers/print-paper.ts'
import { diagnosed } from '#tests/support/papers/some-findings.ts'

// The papers that not every visit has, read in each language. Renewed with `vitest --update`, after
// looking at them.

const about =
  (subjectId: string) =>
  (input: PaperInput): PaperInput => ({ ...ofVisit(withMoney)(input), subjectId })

const OCCASIONAL = [
  ['diagnosis-report', ofVisit(diagnosed)],
  ['service-contract', withContract(true)],
  ['loan-agreement', withLending(true)],
  ['deposit-receipt', about(SUBJECTS.deposit)],
  ['payment-receipt', about(SUBJECTS.receipt)],
  ['credit-note', about(SUBJECTS.credit)],
] as const

const asText = (pages: readonly (readonly string[])[]): string =>
  `${pages.map((page) => page.join('\n')).join('\n\n-- page --\n\n')}\n`

describe.each(DOCUMENT_LOCALES)('in %s', (locale) => {
  it.each(OCCASIONAL)('the %s reads as agreed', async (kind, change) => {
    const { lines } = await printPaper(kind, 'brake-pads', { locale, change })
    await expect(asText(lines)).toMatchFileSnapshot(`golden/occasional/${kind}.${locale}.txt`)
  })

  it('the confirmation of an appointment reads as agreed', async () => {
    const { bytes } = await printConfirmation({ locale })
    await expect(asText(await pdfLines(bytes))).toMatchFileSnapshot(
      `golden/occasional/appointment-confirmation.${locale}.txt`,
    )
  })
})
