import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutTerms } from '../../blocks/terms.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import { BELOW, FAINT_INK, SMALL_SIZE } from '../../paper-look.ts'
import type { AppointmentConfirmationData } from './present.ts'

const COLUMNS: readonly LineColumn[] = [
  { width: '*' },
  { width: 60, alignment: 'right' },
  { width: 80, alignment: 'right' },
]

/** The confirmation: small enough for a third of a sheet when little is wanted. */
export function layoutAppointmentConfirmation(
  { frame, fields, works, priceNote, hintsHeading, hints }: AppointmentConfirmationData,
  options: LayoutOptions,
): PaperDefinition {
  return layoutPaper(frame, options, [
    layoutFieldGrid(fields, options),
    ...(works === undefined
      ? []
      : [
          layoutLineTable(works, COLUMNS, options),
          { text: priceNote, fontSize: SMALL_SIZE, color: FAINT_INK, margin: BELOW },
        ]),
    layoutTerms(hintsHeading, hints, options),
  ])
}
