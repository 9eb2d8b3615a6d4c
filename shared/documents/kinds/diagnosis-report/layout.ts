import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutHidden, layoutOutside, layoutPin } from '../../blocks/findings-diagram.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperNode } from '../../nodes.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import { BELOW, FAINT_INK, FRAME, GRID, lookOf, SMALL_SIZE } from '../../paper-look.ts'
import { layoutFindingGroups } from './layout-findings.ts'
import type { DiagnosisReportData } from './present.ts'

const SOUND_COLUMNS: readonly LineColumn[] = [
  { width: 16, alignment: 'center' },
  { width: '*' },
  { width: 86 },
  { width: 210 },
]

/** The report on sheets of any size: counts, the car with its pins, the findings, what comes next. */
export function layoutDiagnosisReport(
  data: DiagnosisReportData,
  options: LayoutOptions,
): PaperDefinition {
  const photos = data.groups
    .flatMap(({ cards }) => cards)
    .flatMap(({ photo }) => (photo === undefined ? [] : [photo]))
  return layoutPaper(
    data.frame,
    options,
    [
      layoutFieldGrid(data.fields, options),
      layoutCounts(data),
      ...layoutRemarks(data.summary === undefined ? [] : [data.summary], options),
      layoutDrawings(data.drawings, options),
      ...layoutFindingGroups(data, options),
      ...(data.sound === undefined ? [] : [layoutLineTable(data.sound, SOUND_COLUMNS, options)]),
      layoutClosing(layoutRemarks(data.remarks, options), data.signatures, options),
    ],
    [...new Set(photos)],
  )
}

const COUNT_SIZE = 17
const PIN_SIZE = 20

function layoutCounts({ counts }: DiagnosisReportData): PaperNode {
  return {
    table: {
      widths: counts.map(() => '*'),
      body: [
        counts.map(
          ({ grade, count, word, meaning }): PaperNode => ({
            columns: [
              { ...layoutPin(grade, undefined, PIN_SIZE), width: PIN_SIZE, margin: [0, 3, 0, 0] },
              { text: count, fontSize: COUNT_SIZE, bold: true, width: 'auto' },
              {
                text: [
                  { text: word, bold: true },
                  { text: `\n${meaning}`, fontSize: SMALL_SIZE, color: FAINT_INK },
                ],
                width: '*',
                margin: [0, 2, 0, 0],
              },
            ],
            columnGap: 6,
          }),
        ),
      ],
      dontBreakRows: true,
    },
    layout: { ...GRID, padding: [6, 3, 6, 3] },
    margin: BELOW,
  }
}

// The outside is the higher drawing: nearly as high as the other where it takes two fifths.
const OUTSIDE_SHARE = 0.38
const GAP = 14
/** Low sheets keep the drawings to a third of their height. */
const HIGHEST_SHARE = 0.34

function layoutDrawings(
  { outside, hidden, front, pins, places }: DiagnosisReportData['drawings'],
  options: LayoutOptions,
): PaperNode {
  const { width, height } = lookOf(options)
  const room = width - GAP - 14
  const left = Math.min(room * OUTSIDE_SHARE, (height * HIGHEST_SHARE) / 0.72)
  const right = Math.min(room - left, (left * 0.72) / 0.46)
  const titled = (title: string, drawing: PaperNode, own: number): PaperNode => ({
    stack: [
      {
        text: [
          { text: `${title}　`, bold: true },
          { text: front, fontSize: SMALL_SIZE, color: FAINT_INK },
        ],
        margin: [0, 0, 0, 2],
      },
      drawing,
    ],
    width: own,
  })
  return {
    table: {
      widths: ['*'],
      body: [
        [
          {
            columns: [
              titled(outside, layoutOutside(pins, left), left),
              titled(hidden, layoutHidden(pins, places, right), right),
            ],
            columnGap: GAP,
          },
        ],
      ],
      dontBreakRows: true,
    },
    layout: FRAME,
    margin: BELOW,
  }
}
