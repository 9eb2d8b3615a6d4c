import { layoutCheckTable } from '../../blocks/check-table.ts'
import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperNode } from '../../nodes.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { ConditionStatementData } from './present.ts'

/** The car, its papers, the verdict over the frame, section by section what was found. */
export const layoutConditionStatement = (
  data: ConditionStatementData,
  options: LayoutOptions,
): PaperDefinition =>
  layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutCheckTable(data.papers, options),
    headingOf(data.verdictHeading, data.verdict),
    layoutFieldGrid(data.framePoints, options),
    layoutLineTable(data.sections, [{ width: 64 }, { width: '*' }], options),
    ...(data.body === undefined
      ? []
      : [layoutLineTable(data.body, [{ width: '*' }, { width: 120 }, { width: 200 }], options)]),
    layoutClosing(layoutRemarks(data.remarks, options), data.signatures, options),
  ])

const headingOf = (heading: string, verdict: string): PaperNode => ({
  text: [
    { text: `${heading}　`, bold: true },
    { text: verdict, bold: true },
  ],
  margin: [0, 2, 0, 4],
})
