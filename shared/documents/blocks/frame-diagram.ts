import { FRAME_POINTS, type FrameAnswer } from '#shared/domain/used-car/frame-check.ts'
import { FRAME_PLACES } from '#shared/domain/used-car/frame-places.ts'
import { BODY_DETAILS, BODY_OUTLINE, BODY_VIEW_BOX } from '#shared/domain/vehicle/body-outline.ts'
import type { PaperNode } from '../nodes.ts'

/** Shape tells the state where there is no colour: filled square, empty circle, dashed circle. */
const SIDE = 50
const RADIUS = 25

/** Where the thirteen points are, numbered; a defect stands in a black square, an open one is dashed. */
export function layoutFrameDiagram(
  states: readonly FrameAnswer['state'][],
  width: number,
): PaperNode {
  const { width: boxWidth, height: boxHeight } = BODY_VIEW_BOX
  const lines = [...Object.values(BODY_OUTLINE).map(({ path }) => path), ...BODY_DETAILS]
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${boxWidth} ${boxHeight}">`,
    ...lines.map((path) => `<path d="${path}" fill="none" stroke="#aaaaaa" stroke-width="1.8"/>`),
    ...FRAME_POINTS.map((point, index) => {
      const { x, y } = FRAME_PLACES[point]
      return drawPoint(x, y, index + 1, states[index] ?? 'not-checked')
    }),
    '</svg>',
  ].join('')
  return { svg, fit: [width, (width * boxHeight) / boxWidth] }
}

function drawPoint(x: number, y: number, number: number, state: FrameAnswer['state']): string {
  const isDefect = state === 'defect'
  const shape = isDefect
    ? `<rect x="${x - SIDE / 2}" y="${y - SIDE / 2}" width="${SIDE}" height="${SIDE}" fill="#000000"/>`
    : `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="#ffffff" stroke="#000000" stroke-width="2.6"${
        state === 'sound' ? '' : ' stroke-dasharray="7 6"'
      }/>`
  const ink = isDefect ? '#ffffff' : '#000000'
  return `${shape}<text x="${x}" y="${y + 12}" font-size="33" text-anchor="middle" fill="${ink}">${number}</text>`
}
