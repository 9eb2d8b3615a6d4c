import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import { layoutTerms } from '../../blocks/terms.ts'
import type { PaperNode } from '../../nodes.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { TestDriveAgreementData } from './present.ts'

// Read at the car by whoever drives next, and there is room: as large as the rest.
const TERM_SIZE = 9

/** The agreement: who and what, the terms, the car out and back, three signatures. */
export const layoutTestDriveAgreement = (
  data: TestDriveAgreementData,
  options: LayoutOptions,
): PaperDefinition =>
  layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutTerms(data.termsHeading, data.terms, options, TERM_SIZE),
    headingOf(data.readingHeading),
    layoutClosing(
      [layoutFieldGrid(data.readings, options), { text: data.consent, margin: [0, 0, 0, 6] }],
      data.signatures,
      options,
    ),
  ])

const headingOf = (text: string): PaperNode => ({ text, bold: true, margin: [0, 2, 0, 3] })
