import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { applySimilarity, type Point, type Similarity, scaleOf } from './similarity.ts'

/** The same place of the part on both photos. */
export interface PointPair {
  readonly old: Point
  readonly fresh: Point
}

export type FitRefusal =
  | 'alignment.too-few-points'
  | 'alignment.points-together'
  | 'alignment.not-alike'

export interface Fit {
  /** From the new photo to the old one, each in shares of its own width. */
  readonly toOld: Similarity
  /** How far the pairs miss each other still, in shares of the old photo's width; 0 for two. */
  readonly miss: number
}

/** Points nearer than this say nothing of a direction: a finger is as wide. Shares of the width. */
const NEAREST = 0.02
/** Photos of one part are not taken from ten times as far. */
const LARGEST_SCALE = 8

const mean = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
})

const spreadOf = (points: readonly Point[]): number => {
  const centre = mean(points)
  return Math.max(...points.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y)))
}

/**
 * The turn, scale and move that lay the new photo over the old one: exact for two pairs, the least
 * squares of the distances on the old photo for more. Errors: fewer than two pairs, points that
 * stand together on either photo, a scale no two photos of one part have.
 */
export function fitSimilarity(pairs: readonly PointPair[]): Result<Fit, FitRefusal> {
  if (pairs.length < 2) return fail('alignment.too-few-points')
  const from = pairs.map(({ fresh }) => fresh)
  const to = pairs.map(({ old }) => old)
  const isTogether = [from, to].some((points) => spreadOf(points) < NEAREST / 2)
  if (isTogether) return fail('alignment.points-together')

  const start = mean(from)
  const end = mean(to)
  let real = 0
  let imaginary = 0
  let square = 0
  for (const { old, fresh } of pairs) {
    const [u, v] = [fresh.x - start.x, fresh.y - start.y]
    const [p, q] = [old.x - end.x, old.y - end.y]
    real += u * p + v * q
    imaginary += u * q - v * p
    square += u * u + v * v
  }
  const a = real / square
  const b = imaginary / square
  const toOld = { a, b, e: end.x - a * start.x + b * start.y, f: end.y - b * start.x - a * start.y }
  const scale = scaleOf(toOld)
  // Three pairs that contradict one another shrink the photo to nothing.
  if (scale > LARGEST_SCALE || scale < 1 / LARGEST_SCALE) return fail('alignment.not-alike')
  return ok({ toOld, miss: missOf(pairs, toOld) })
}

const missOf = (pairs: readonly PointPair[], toOld: Similarity): number =>
  Math.max(
    ...pairs.map(({ old, fresh }) => {
      const laid = applySimilarity(toOld, fresh)
      return Math.hypot(laid.x - old.x, laid.y - old.y)
    }),
  )
