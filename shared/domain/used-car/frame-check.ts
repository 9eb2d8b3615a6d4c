import type { Photo } from '../comparison/photo.ts'

/**
 * The thirteen points of the body's frame that tell a car which had an accident (GB/T 30323-2013), in
 * the order of the standard: symmetry, pillars left and right, longitudinal members, and where the
 * shock absorbers are held.
 */
export const FRAME_POINTS = [
  'symmetry',
  'left-a-pillar',
  'left-b-pillar',
  'left-c-pillar',
  'right-a-pillar',
  'right-b-pillar',
  'right-c-pillar',
  'left-front-member',
  'right-front-member',
  'left-front-strut',
  'right-front-strut',
  'left-rear-strut',
  'right-rear-strut',
] as const
export type FramePoint = (typeof FRAME_POINTS)[number]

/** Defects of the frame as the standard abbreviates them: 变形, 扭曲, 更换, 烧焊, 褶皱. */
export const FRAME_DEFECTS = ['BX', 'NQ', 'GH', 'SH', 'ZZ'] as const
export type FrameDefect = (typeof FRAME_DEFECTS)[number]

/** A point's answer. What nobody looked at, or could not, is never taken for sound. */
export type FrameAnswer = (
  | { readonly state: 'sound' | 'not-checked' | 'not-possible' }
  | { readonly state: 'defect'; readonly defects: readonly FrameDefect[] }
) & { readonly photo?: Photo }

export type FrameCheck = Readonly<Record<FramePoint, FrameAnswer>>

/** What the frame says: one defect makes an accident car; an open point leaves it undecided. */
export type FrameVerdict = 'accident' | 'no-accident' | 'undecided'

/** The verdict over all thirteen points. */
export function judgeFrame(check: FrameCheck): FrameVerdict {
  const states = FRAME_POINTS.map((point) => check[point].state)
  if (states.includes('defect')) return 'accident'
  return states.every((state) => state === 'sound') ? 'no-accident' : 'undecided'
}

/** A check that nobody has begun. */
export function emptyFrameCheck(): FrameCheck {
  return Object.fromEntries(
    FRAME_POINTS.map((point) => [point, { state: 'not-checked' }]),
  ) as unknown as FrameCheck
}
