import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Comparison } from '../comparison.ts'
import type { Photo } from '../photo.ts'
import type { Alignment } from './alignment.ts'
import { type FitRefusal, fitSimilarity } from './fit-similarity.ts'
import { type Area, computeOverlap } from './overlap.ts'
import { composeSimilarity, type Similarity, similarityAbout } from './similarity.ts'

export type AlignmentRefusal = FitRefusal | 'alignment.no-overlap'

/** The new photo over the old one, ready to be drawn. */
export interface LaidOver {
  /** From the new photo to the old one, each in shares of its own width. */
  readonly toOld: Similarity
  /** What is shown of the old photo, in shares of its width. */
  readonly crop: Area
  /** How far three pairs miss each other still, in shares of the old photo's width. */
  readonly miss: number
}

type Shape = Pick<Photo, 'width' | 'height'>

const ratioOf = ({ width, height }: Shape): number => height / width

/** Fits the points, then the fine tuning, then what both photos show. Errors: those of the fit. */
export function layOver(
  { pairs, fine }: Pick<Alignment, 'pairs' | 'fine'>,
  photos: { readonly old: Shape; readonly fresh: Shape },
): Result<LaidOver, AlignmentRefusal> {
  const fitted = fitSimilarity(pairs)
  if (!fitted.ok) return fitted
  const shapes = { old: ratioOf(photos.old), fresh: ratioOf(photos.fresh) }
  const { toOld: fit, miss } = fitted.value
  // The eye works about the middle of the points: what was pointed at stays where it is.
  const centre = middleOf(pairs.map(({ old }) => old))
  const byEye = similarityAbout(centre, { ...fine, move: { x: fine.x, y: fine.y } })
  const toOld = composeSimilarity(byEye, fit)
  const common = computeOverlap(shapes, toOld)
  if (common === undefined) return fail('alignment.no-overlap')
  return ok({ toOld, crop: shrink(common, fine.crop), miss })
}

const middleOf = (points: readonly { x: number; y: number }[]) => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
})

const shrink = ({ x, y, width, height }: Area, by: number): Area => ({
  x: x + (width * (1 - by)) / 2,
  y: y + (height * (1 - by)) / 2,
  width: width * by,
  height: height * by,
})

/** How a comparison's photos lie over each other; undefined where nobody pointed it out for them. */
export function findLaidOver({ alignment, oldPhoto, newPhoto }: Comparison): LaidOver | undefined {
  if (alignment === undefined || oldPhoto === undefined || newPhoto === undefined) return undefined
  const isTheirs = alignment.oldPhoto === oldPhoto.hash && alignment.newPhoto === newPhoto.hash
  if (!isTheirs) return undefined
  const laid = layOver(alignment, { old: oldPhoto, fresh: newPhoto })
  return laid.ok ? laid.value : undefined
}
