import {
  BODY_DETAILS,
  BODY_OUTLINE,
  BODY_VIEW_BOX,
  type BodyPlace,
} from '#shared/domain/vehicle/body-outline.ts'
import type { BodyPanel } from '#shared/domain/vehicle/body-panel.ts'
import type { PaperNode } from '../nodes.ts'

/** A numbered mark on a panel; the number refers to the list beside the drawing. */
export interface BodyMark {
  readonly panel: BodyPanel
  readonly number: number
  /** Where it was pointed at; absent: in the panel's middle. */
  readonly at?: BodyPlace
}

const PANEL_FILL = '#ffffff'
const MARKED_FILL = '#dddddd'
const MARK_RADIUS = 25
const MARK_STEP = 54

/** The car from above with its sides folded out, damaged panels shaded and numbered. */
export function layoutBodyDiagram(marks: readonly BodyMark[], width: number): PaperNode {
  const height = (width * BODY_VIEW_BOX.height) / BODY_VIEW_BOX.width
  return { svg: drawBody(marks), fit: [width, height] }
}

/** The drawing as SVG text; its numbers are the only text in it. */
function drawBody(marks: readonly BodyMark[]): string {
  const marked = new Set(marks.map(({ panel }) => panel))
  const panels = Object.entries(BODY_OUTLINE).map(([panel, { path }]) => {
    const fill = marked.has(panel as BodyPanel) ? MARKED_FILL : PANEL_FILL
    return `<path d="${path}" fill="${fill}" stroke="#222222" stroke-width="2.4" stroke-linejoin="round"/>`
  })
  const details = BODY_DETAILS.map(
    (path) => `<path d="${path}" fill="none" stroke="#999999" stroke-width="1.6"/>`,
  )
  const { width, height } = BODY_VIEW_BOX
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    ...panels,
    ...details,
    ...marks.map((mark) => drawMark(mark, marks)),
    '</svg>',
  ].join('')
}

/** Several marks on one panel stand side by side around its middle. */
function drawMark({ panel, number, at: own }: BodyMark, marks: readonly BodyMark[]): string {
  if (own !== undefined) return drawNumber(own, number)
  const { at } = BODY_OUTLINE[panel]
  const same = marks.filter((mark) => mark.panel === panel && mark.at === undefined)
  const place = same.findIndex((mark) => mark.number === number) - (same.length - 1) / 2
  // Panels at the car's ends are narrow: their marks go along the car's width.
  const isUpright = panel === 'front-bumper' || panel === 'rear-bumper'
  const x = at.x + (isUpright ? 0 : place * MARK_STEP)
  const y = at.y + (isUpright ? place * MARK_STEP : 0)
  return drawNumber({ x, y }, number)
}

const drawNumber = ({ x, y }: BodyPlace, number: number): string =>
  `<circle cx="${x}" cy="${y}" r="${MARK_RADIUS}" fill="#ffffff" stroke="#000000" stroke-width="2.6"/>` +
  `<text x="${x}" y="${y + 12}" font-size="33" text-anchor="middle">${number}</text>`
