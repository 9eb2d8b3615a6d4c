import type { Job } from '../estimate/job.ts'
import type { Visit } from '../visit/visit.ts'
import type { WalkAnswer, WalkAround, WalkItem } from './walk-around.ts'
import type { WalkGroup, WalkPoint, WalkPointKey, WalkTier } from './walk-point.ts'

/** A visit as far as its walk-around is read. */
export type WalkedVisit = Pick<Visit, 'intake' | 'jobs'>

/**
 * The walk-around of a visit. One that was not begun is attached all the same, blank: every point
 * not checked, at the depth its work calls for.
 */
export function walkAroundOf(visit: WalkedVisit): WalkAround {
  return visit.intake.walkAround ?? { tier: usualTier(visit), items: [], consents: {} }
}

/** Maintenance gets the short round; a fault, an accident or hard repair the usual one. */
export function usualTier({ intake, jobs }: WalkedVisit): WalkTier {
  if (intake.arrival !== 'driven') return 'standard'
  return jobs.some(isMaintenance) && jobs.every((job) => isMaintenance(job) || isMinor(job))
    ? 'express'
    : 'standard'
}

const isMaintenance = ({ category }: Job): boolean =>
  category === 'maintenance-1' || category === 'maintenance-2'

const isMinor = ({ category }: Job): boolean => category === 'minor'

/** What was seen at a point; never looked at means not checked. */
export function itemOf({ items }: Pick<WalkAround, 'items'>, key: WalkPointKey): WalkItem {
  return items.find((item) => item.key === key) ?? { key, answer: 'not-checked' }
}

/** How often each answer was given, of the points asked. */
export function countAnswers(
  walkAround: Pick<WalkAround, 'items'>,
  points: readonly WalkPoint[],
): Readonly<Partial<Record<WalkAnswer, number>>> {
  const counts: Partial<Record<WalkAnswer, number>> = {}
  for (const { key } of points) {
    const { answer } = itemOf(walkAround, key)
    counts[answer] = (counts[answer] ?? 0) + 1
  }
  return counts
}

/** Points asked that nobody has answered yet. */
export function countOpen(
  walkAround: Pick<WalkAround, 'items'>,
  points: readonly WalkPoint[],
): number {
  return countAnswers(walkAround, points)['not-checked'] ?? 0
}

/** The points still open of one group, or of all, with one answer to each by its place. */
export function answerRest(
  walkAround: Pick<WalkAround, 'items'>,
  points: readonly WalkPoint[],
  answer: (point: WalkPoint) => WalkAnswer,
  group?: WalkGroup,
): readonly WalkItem[] {
  return points
    .filter((point) => group === undefined || point.group === group)
    .filter(({ key }) => itemOf(walkAround, key).answer === 'not-checked')
    .map((point) => ({ ...itemOf(walkAround, point.key), answer: answer(point) }))
}
