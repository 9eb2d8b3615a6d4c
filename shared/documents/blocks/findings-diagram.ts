import type { FindingGrade } from '#shared/domain/diagnosis/finding.ts'
import type { HiddenPlace } from '#shared/domain/diagnosis/finding-place.ts'
import {
  PIN_SHAPES,
  type Pin,
  type PinnedFinding,
  placePins,
} from '#shared/domain/diagnosis/place-pins.ts'
import { BODY_DETAILS, BODY_OUTLINE, BODY_VIEW_BOX } from '#shared/domain/vehicle/body-outline.ts'
import {
  CHASSIS_DETAILS,
  CHASSIS_OUTLINE,
  CHASSIS_VIEW_BOX,
} from '#shared/domain/vehicle/chassis-outline.ts'
import type { PaperNode } from '../nodes.ts'

// Colour for those who print it; dark, pale and white with a thick edge for the photocopier.
const FILLS: Readonly<Record<FindingGrade, string>> = {
  red: '#b3261e',
  yellow: '#ffd166',
  green: '#ffffff',
}
const EDGES: Readonly<Record<FindingGrade, string>> = {
  red: '#000000',
  yellow: '#000000',
  green: '#1c7c4a',
}
const INKS: Readonly<Record<FindingGrade, string>> = {
  red: '#ffffff',
  yellow: '#000000',
  green: '#000000',
}

/** The car from outside with the pins of what was found there, `width` points wide. */
export function layoutOutside(findings: readonly PinnedFinding[], width: number): PaperNode {
  const paths = Object.values(BODY_OUTLINE).map(({ path }) => path)
  return drawing(BODY_VIEW_BOX, paths, BODY_DETAILS, { drawn: 'outside', findings }, width)
}

/** The car seen through from above, with the places this car has. */
export function layoutHidden(
  findings: readonly PinnedFinding[],
  hidden: readonly HiddenPlace[],
  width: number,
): PaperNode {
  const paths = Object.entries(CHASSIS_OUTLINE)
    .filter(([place]) => hidden.includes(place as HiddenPlace))
    .map(([, { path }]) => path)
  return drawing(CHASSIS_VIEW_BOX, paths, CHASSIS_DETAILS, { drawn: 'hidden', findings }, width)
}

/** One pin by itself, beside the words of its finding. */
export function layoutPin(
  grade: FindingGrade,
  number: number | undefined,
  size: number,
): PaperNode {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 58">${drawPin({ grade, number, x: 30, y: 29, scale: 1 })}</svg>`
  return { svg, fit: [size, size] }
}

interface Pinned {
  readonly drawn: Pin['drawing']
  readonly findings: readonly PinnedFinding[]
}

/** Points a pin is high, on whatever drawing: its number must be read without glasses. */
const PIN_HEIGHT = 12.5
const PIN_UNITS = 44

function drawing(
  { width, height }: { readonly width: number; readonly height: number },
  paths: readonly string[],
  details: readonly string[],
  { drawn, findings }: Pinned,
  room: number,
): PaperNode {
  const scale = Math.max(1, (PIN_HEIGHT / PIN_UNITS) * (width / room))
  const pins = placePins(findings, scale).filter((pin) => pin.drawing === drawn)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    ...paths.map(
      (path) =>
        `<path d="${path}" fill="#ffffff" stroke="#333333" stroke-width="2.4" stroke-linejoin="round"/>`,
    ),
    ...details.map((path) => `<path d="${path}" fill="none" stroke="#9a9a9a" stroke-width="1.6"/>`),
    ...pins.map((pin) => drawPin({ ...pin, scale })),
    '</svg>',
  ].join('')
  return { svg, fit: [room, (room * height) / width] }
}

interface DrawnPin {
  readonly grade: FindingGrade
  readonly number: number | undefined
  readonly x: number
  readonly y: number
  readonly scale: number
}

function drawPin({ grade, number, x, y, scale }: DrawnPin): string {
  const { path, textY } = PIN_SHAPES[grade]
  const edge = grade === 'green' ? 4 : 2.2
  const shape = `<path d="${path}" fill="${FILLS[grade]}" stroke="${EDGES[grade]}" stroke-width="${edge}" stroke-linejoin="round"/>`
  const text =
    number === undefined
      ? ''
      : `<text x="0" y="${textY + 9}" font-size="25" text-anchor="middle" fill="${INKS[grade]}">${number}</text>`
  return `<g transform="translate(${x} ${y}) scale(${scale})">${shape}${text}</g>`
}
