import type { PointPair } from './fit-similarity.ts'

/** What the eye puts right after the points: about the middle of what both photos show. */
export interface FineTuning {
  /** Degrees, clockwise. */
  readonly turn: number
  readonly scale: number
  /** Shares of the old photo's width. */
  readonly x: number
  readonly y: number
  /** What is shown of the area both photos fill: 1 all of it, 0.5 the middle half. */
  readonly crop: number
}

export const NO_TUNING: FineTuning = { turn: 0, scale: 1, x: 0, y: 0, crop: 1 }

/** How the new photo is laid over the old one, as somebody at the desk pointed it out. */
export interface Alignment {
  /** The photos it was made for, by hash: with another photo it says nothing. */
  readonly oldPhoto: string
  readonly newPhoto: string
  /** Two or three places, the same on both photos. */
  readonly pairs: readonly PointPair[]
  readonly fine: FineTuning
}

/** Most a scale or a turn is put right by eye; beyond it the points are wrong. */
export const TUNING_LIMITS = {
  turn: { least: -30, most: 30 },
  scale: { least: 0.5, most: 2 },
  x: { least: -0.5, most: 0.5 },
  y: { least: -0.5, most: 0.5 },
  crop: { least: 0.3, most: 1 },
} as const

/** Moves one value of the fine tuning, kept within its limits. */
export const tune = (fine: FineTuning, name: keyof FineTuning, value: number): FineTuning => {
  const { least, most } = TUNING_LIMITS[name]
  return { ...fine, [name]: Math.max(least, Math.min(most, value)) }
}
