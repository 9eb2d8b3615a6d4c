import { applySimilarity, type Point, type Similarity } from './similarity.ts'

/** In shares of the old photo's width. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A side of a photo: `nx·x + ny·y ≤ d` is inside. */
interface Edge {
  readonly nx: number
  readonly ny: number
  readonly d: number
}

/** Height ÷ width of both photos. */
export interface PhotoShapes {
  readonly old: number
  readonly fresh: number
}

const corners = (ratio: number): readonly Point[] => [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: ratio },
  { x: 0, y: ratio },
]

const edgesOf = (points: readonly Point[]): Edge[] =>
  points.map((from, index) => {
    const to = points[(index + 1) % points.length] ?? from
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const nx = (to.y - from.y) / length
    const ny = (from.x - to.x) / length
    return { nx, ny, d: nx * from.x + ny * from.y }
  })

/** A constraint on the middle (x, y) and the width of a rectangle: `p·x + q·y + r·width ≤ d`. */
type Limit = readonly [p: number, q: number, r: number, d: number]

const DUST = 1e-9

const det = (a: number, b: number, c: number, d: number): number => a * d - b * c

/** Where three limits are reached at once; undefined where they never are. */
function meet([a, b, c]: readonly [Limit, Limit, Limit]): readonly number[] | undefined {
  const whole =
    a[0] * det(b[1], b[2], c[1], c[2]) -
    a[1] * det(b[0], b[2], c[0], c[2]) +
    a[2] * det(b[0], b[1], c[0], c[1])
  if (Math.abs(whole) < DUST) return undefined
  const replaced = (column: 0 | 1 | 2): number => {
    const [u, v, w] = [a, b, c].map((row) =>
      row.slice(0, 3).map((value, index) => (index === column ? row[3] : value)),
    ) as [number[], number[], number[]]
    const at = (row: number[], index: number): number => row[index] ?? 0
    return (
      at(u, 0) * det(at(v, 1), at(v, 2), at(w, 1), at(w, 2)) -
      at(u, 1) * det(at(v, 0), at(v, 2), at(w, 0), at(w, 2)) +
      at(u, 2) * det(at(v, 0), at(v, 1), at(w, 0), at(w, 1))
    )
  }
  return [replaced(0) / whole, replaced(1) / whole, replaced(2) / whole]
}

/**
 * The largest upright rectangle of the old photo's shape that both photos fill once the new one is
 * laid over it; undefined where they hardly overlap. A problem of three unknowns: its answer is
 * where three of the sides meet, so all such places are tried.
 */
export function computeOverlap(shapes: PhotoShapes, toOld: Similarity): Area | undefined {
  const laid = corners(shapes.fresh).map((corner) => applySimilarity(toOld, corner))
  const edges = [...edgesOf(corners(shapes.old)), ...edgesOf(laid)]
  const limits = edges.map(({ nx, ny, d }): Limit => {
    const reach = (Math.abs(nx) + Math.abs(ny) * shapes.old) / 2
    return [nx, ny, reach, d]
  })
  const best = bestOf(limits)
  if (best === undefined) return undefined
  const [x, y, width] = best
  const height = width * shapes.old
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** Less than this of the old photo's width is no overlap worth looking at. */
const LEAST_WIDTH = 0.05

function bestOf(limits: readonly Limit[]): readonly [number, number, number] | undefined {
  let widest = LEAST_WIDTH
  let found: (readonly [number, number, number])[] = []
  for (const [i, a] of limits.entries()) {
    for (const [j, b] of limits.entries()) {
      for (const [k, c] of limits.entries()) {
        if (i >= j || j >= k) continue
        const [x = 0, y = 0, width = 0] = meet([a, b, c]) ?? []
        if (width < widest - DUST) continue
        if (!limits.every(([p, q, r, d]) => p * x + q * y + r * width <= d + 1e-7)) continue
        if (width > widest + DUST) found = []
        widest = Math.max(widest, width)
        found.push([x, y, width])
      }
    }
  }
  if (found.length === 0) return undefined
  // Where the overlap is a strip, every place along it is as good: the middle between its ends.
  const middle = (index: 0 | 1): number => {
    const places = found.map((place) => place[index])
    return (Math.min(...places) + Math.max(...places)) / 2
  }
  return [middle(0), middle(1), widest]
}
