import { layoutBodyDiagram } from '../../blocks/body-diagram.ts'
import { layoutCheckTable } from '../../blocks/check-table.ts'
import { layoutFieldGrid } from '../../blocks/field-grid.ts'
import { layoutRemarks } from '../../blocks/framed.ts'
import { layoutLevelGauge } from '../../blocks/level-gauge.ts'
import { type LineColumn, layoutLineTable } from '../../blocks/line-table.ts'
import { layoutPaper } from '../../blocks/paper-frame.ts'
import { layoutPhotoStrip } from '../../blocks/photo-strip.ts'
import { layoutPointTable } from '../../blocks/point-table.ts'
import { layoutClosing } from '../../blocks/signatures.ts'
import type { PaperNode } from '../../nodes.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import { BELOW, FAINT_INK, FRAME, lookOf, SMALL_SIZE, shareOf } from '../../paper-look.ts'
import type { IntakeInspectionData } from './present.ts'

const DIAGRAM_WIDTH = 176

const DAMAGE_COLUMNS: readonly LineColumn[] = [
  { width: 10, alignment: 'center' },
  { width: '*' },
  { width: 48 },
]

const FINDING_COLUMNS: readonly LineColumn[] = [
  { width: 190 },
  { width: '*' },
  { width: 70, alignment: 'right' },
]

/** The intake inspection on a sheet, the body diagram in its middle. */
export function layoutIntakeInspection(
  data: IntakeInspectionData,
  options: LayoutOptions,
): PaperDefinition {
  return layoutPaper(data.frame, options, [
    layoutFieldGrid(data.fields, options),
    ...layoutRemarks([data.statement], options),
    layoutFieldGrid(data.interview, options),
    layoutWalkAround(data, options),
    ...(areBeside(data) ? [] : layoutPhotoStrip(data.photos ?? [], options)),
    ...(data.points === undefined ? [] : [layoutPointTable(data.points.groups, options)]),
    layoutCheckTable(data.checks, options, 4),
    layoutLineTable(data.findings, FINDING_COLUMNS, options),
    layoutClosing(layoutRemarks(data.remarks, options), data.signatures, options),
  ])
}

// Below one another at the damages: there they cost no height of their own.
const MOST_BESIDE = 2
const PHOTO_BESIDE = 58

/** Whether the photos stand beside the drawing; more of them stand below it. */
const areBeside = ({ photos = [] }: IntakeInspectionData): boolean => photos.length <= MOST_BESIDE

function layoutWalkAround(data: IntakeInspectionData, options: LayoutOptions): PaperNode {
  const { walkAround: area, points, photos = [] } = data
  const depth = points?.title
  const look = lookOf(options)
  const diagram = shareOf(DIAGRAM_WIDTH, look)
  const side = look.width - diagram - 26
  const heading: PaperNode = {
    columns: [
      {
        text: [
          { text: `${area.heading}　`, bold: true },
          { text: area.front, fontSize: SMALL_SIZE, color: FAINT_INK },
        ],
      },
      ...(depth === undefined ? [] : [{ text: depth, alignment: 'right' as const }]),
    ],
    margin: [0, 0, 0, 3],
  }
  const drawing: PaperNode = {
    stack: [layoutBodyDiagram(area.marks, diagram)],
    width: diagram,
  }
  const damage: PaperNode = {
    stack: [layoutLineTable(area.damage, DAMAGE_COLUMNS, options), { text: area.belongings }],
  }
  const isBeside = photos.length > 0 && areBeside(data)
  const beside: PaperNode = {
    stack: [
      ...area.gauges.map((gauge) => layoutLevelGauge(gauge, side)),
      isBeside
        ? {
            columns: [
              damage,
              { stack: layoutPhotoStrip(photos, options, PHOTO_BESIDE), width: PHOTO_BESIDE },
            ],
            columnGap: 8,
          }
        : damage,
    ],
    width: side,
  }
  return {
    table: {
      widths: ['*'],
      body: [[{ stack: [heading, { columns: [drawing, beside], columnGap: 12 }] }]],
      dontBreakRows: true,
    },
    layout: FRAME,
    margin: BELOW,
  }
}
