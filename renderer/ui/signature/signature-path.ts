/** A signature as the contract takes it: strokes in a box of whole pixels. */
export interface SignaturePath {
  readonly path: string
  readonly width: number
  readonly height: number
}

export interface InkPoint {
  readonly x: number
  readonly y: number
}

/** One movement of the pen, from touch to lift. */
export type Stroke = readonly InkPoint[]

/** The contract takes 400,000 characters; this leaves room for the last stroke. */
const LONGEST_PATH = 380_000

/** Ink shorter than this share of the box's width is a slip, not a name. */
const SHORTEST_SHARE = 0.06

const lengthOf = (stroke: Stroke): number =>
  stroke.slice(1).reduce((length, point, index) => {
    const before = stroke[index]
    return before === undefined
      ? length
      : length + Math.hypot(point.x - before.x, point.y - before.y)
  }, 0)

/** Whether somebody wrote, rather than touched by accident. */
export const isSignature = (strokes: readonly Stroke[], width: number): boolean =>
  strokes.reduce((length, stroke) => length + lengthOf(stroke), 0) >= width * SHORTEST_SHARE

/** Every second point, and the last: half the ink with the same course. */
const thin = (stroke: Stroke): Stroke =>
  stroke.filter((_, index) => index % 2 === 0 || index === stroke.length - 1)

/** Catmull-Rom through the points, written as the cubic curves SVG knows. */
const strokePath = (stroke: Stroke, place: (point: InkPoint) => string): string => {
  const first = stroke[0]
  if (first === undefined) return ''
  const second = stroke[1]
  // A dot: a line of no length is drawn round by its cap only if it has one.
  if (second === undefined) return `M${place(first)}L${place({ x: first.x + 0.1, y: first.y })}`
  if (stroke.length === 2) return `M${place(first)}L${place(second)}`
  const curves = stroke.slice(1).map((to, index) => {
    const from = stroke[index] ?? to
    const before = stroke[index - 1] ?? from
    const after = stroke[index + 2] ?? to
    const leave = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 }
    const arrive = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 }
    return `C${place(leave)} ${place(arrive)} ${place(to)}`
  })
  return `M${place(first)}${curves.join('')}`
}

/** The strokes as an SVG path of M, L and C only, inside a box of `width` × `height` pixels. */
export const computeSignaturePath = (
  strokes: readonly Stroke[],
  width: number,
  height: number,
): SignaturePath => {
  const box = { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) }
  const within = (value: number, end: number): number =>
    Math.round(Math.max(0, Math.min(end, value)) * 10) / 10
  const place = ({ x, y }: InkPoint): string => `${within(x, box.width)} ${within(y, box.height)}`
  let ink = strokes
  let path = ink.map((stroke) => strokePath(stroke, place)).join('')
  while (path.length > LONGEST_PATH && ink.some((stroke) => stroke.length > 3)) {
    ink = ink.map(thin)
    path = ink.map((stroke) => strokePath(stroke, place)).join('')
  }
  return { path, ...box }
}
