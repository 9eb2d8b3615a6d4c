import { layoutAmountRows } from '../../blocks/amount-rows.ts'
import { layoutBodyDiagram } from '../../blocks/body-diagram.ts'
import { layoutCheckTable } from '../../blocks/check-table.ts'
import { estimateHeight } from '../../blocks/estimate-height.ts'
import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutFrameDiagram } from '../../blocks/frame-diagram.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperNode, TableCell } from '../../nodes.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import { BELOW, GAP, GRID, lookOf, SMALL_SIZE } from '../../paper-look.ts'
import type { AppraisalReportData } from './present.ts'

const FRAME_COLUMNS: readonly LineColumn[] = [
  { width: 14, alignment: 'center' },
  { width: '*' },
  { width: 104 },
]
const BODY_COLUMNS: readonly LineColumn[] = [
  { width: 14, alignment: 'center' },
  { width: '*' },
  { width: 34, alignment: 'right' },
]
const SECTION_COLUMNS: readonly LineColumn[] = [
  { width: 60 },
  { width: 62, alignment: 'right' },
  { width: '*' },
]

/** The car, the verdict, the frame and the body drawn beside their lists, section by section, the price. */
export function layoutAppraisalReport(
  data: AppraisalReportData,
  options: LayoutOptions,
): PaperDefinition {
  const beside = lookOf(options).width * 0.42
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    layoutCheckTable(data.rights, options),
    layoutVerdict(data),
    drawnBeside(
      data.frameHeading,
      layoutFrameDiagram(data.frameStates, beside),
      [layoutLineTable(data.framePoints, FRAME_COLUMNS, options)],
      beside,
      options,
    ),
    drawnBeside(
      data.bodyHeading,
      layoutBodyDiagram(data.bodyMarks, beside),
      data.body === undefined
        ? [{ text: data.bodyNone }]
        : [layoutLineTable(data.body, BODY_COLUMNS, options)],
      beside,
      options,
    ),
    layoutLineTable(data.sections, SECTION_COLUMNS, options),
    ...(data.price.length === 0 ? [] : [layoutAmountRows(data.price)]),
    layoutClosing(layoutRemarks(data.remarks, options), data.signatures, options),
  ])
}

const VERDICT_SIZE = 13

function layoutVerdict({ verdict }: AppraisalReportData): PaperNode {
  return {
    table: {
      widths: verdict.map(() => '*' as const),
      body: [
        verdict.map(
          ({ label, value }, index): TableCell => ({
            stack: [
              { text: label, fontSize: SMALL_SIZE },
              { text: value, bold: true, ...(index < 3 ? { fontSize: VERDICT_SIZE } : {}) },
            ],
          }),
        ),
      ],
    },
    layout: GRID,
    margin: BELOW,
    unbreakable: true,
  }
}

/** On a page high enough a drawing stays beside its list. */
const drawnBeside = (
  heading: string,
  drawing: PaperNode,
  nodes: readonly PaperNode[],
  width: number,
  options: LayoutOptions,
): PaperNode => ({
  unbreakable: estimateHeight(nodes, lookOf(options).width - width) < lookOf(options).height / 2,
  stack: [
    { text: heading, bold: true, margin: [0, 2, 0, 3] },
    {
      columns: [
        { stack: [drawing], width },
        { stack: nodes, width: '*' },
      ],
      columnGap: GAP * 2,
    },
  ],
})
