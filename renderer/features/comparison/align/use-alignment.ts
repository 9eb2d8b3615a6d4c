import { useState } from 'react'
import {
  type Alignment,
  type FineTuning,
  NO_TUNING,
  tune,
} from '#shared/domain/comparison/alignment/alignment.ts'
import {
  type AlignmentRefusal,
  type LaidOver,
  layOver,
} from '#shared/domain/comparison/alignment/lay-over.ts'
import type { Point } from '#shared/domain/comparison/alignment/similarity.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import type { Result } from '#shared/kernel/result.ts'

export type TapSide = 'old' | 'fresh'
type Points = Readonly<Record<TapSide, readonly Point[]>>

/** Two say how the photos lie, a third evens out a shaky hand. */
export const MOST_POINTS = 3

export interface AlignmentState {
  readonly points: Points
  readonly fine: FineTuning
  /** Where the next tap is expected; undefined once all are given. */
  readonly next: TapSide | undefined
  readonly laid: Result<LaidOver, AlignmentRefusal>
  /** What would be put on record; undefined while the photos cannot be laid over each other. */
  readonly alignment: Alignment | undefined
  tap(side: TapSide, point: Point): void
  move(side: TapSide, index: number, point: Point): void
  takeBack(): void
  startAgain(): void
  adjust(name: keyof FineTuning, by: number): void
  resetFine(): void
}

const sidesOf = (alignment: Alignment | undefined): Points => ({
  old: alignment?.pairs.map(({ old }) => old) ?? [],
  fresh: alignment?.pairs.map(({ fresh }) => fresh) ?? [],
})

/** The old part first, then the same place on the new one. */
const nextOf = ({ old, fresh }: Points): TapSide | undefined => {
  if (old.length > fresh.length) return 'fresh'
  return old.length < MOST_POINTS ? 'old' : undefined
}

/** Points and fine tuning as they are given, with what comes of them. */
export const useAlignment = (
  photos: { readonly old: Photo; readonly fresh: Photo },
  before: Alignment | undefined,
): AlignmentState => {
  const [points, setPoints] = useState(sidesOf(before))
  const [fine, setFine] = useState(before?.fine ?? NO_TUNING)
  const pairs = points.old.flatMap((old, index) => {
    const fresh = points.fresh[index]
    return fresh === undefined ? [] : [{ old, fresh }]
  })
  const laid = layOver({ pairs, fine }, photos)
  const next = nextOf(points)
  return {
    points,
    fine,
    next,
    laid,
    alignment: laid.ok
      ? { oldPhoto: photos.old.hash, newPhoto: photos.fresh.hash, pairs, fine }
      : undefined,
    tap: (side, point) => {
      // Ahead of the other photo by one at most: the numbers on both belong together.
      const other = points[side === 'old' ? 'fresh' : 'old'].length
      const count = points[side].length
      if (count >= MOST_POINTS || count > other) return
      setPoints({ ...points, [side]: [...points[side], point] })
    },
    move: (side, index, point) =>
      setPoints((now) => ({
        ...now,
        [side]: now[side].map((old, at) => (at === index ? point : old)),
      })),
    takeBack: () =>
      setPoints(({ old, fresh }) =>
        fresh.length >= old.length
          ? { old, fresh: fresh.slice(0, -1) }
          : { old: old.slice(0, -1), fresh },
      ),
    startAgain: () => {
      setPoints({ old: [], fresh: [] })
      setFine(NO_TUNING)
    },
    adjust: (name, by) =>
      setFine((now) => tune(now, name, name === 'scale' ? now.scale * (1 + by) : now[name] + by)),
    resetFine: () => setFine(NO_TUNING),
  }
}
