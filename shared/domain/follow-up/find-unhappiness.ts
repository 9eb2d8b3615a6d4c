import type { Visit } from '../visit/visit.ts'
import type { FollowUp } from './follow-up.ts'
import { isAnswered } from './next-follow-up.ts'

/** What a customer was not happy with after a visit. */
export interface Unhappiness {
  readonly visit: Visit
  readonly call: FollowUp
  /** A later call heard that it is put right. */
  readonly isPutRight: boolean
}

/**
 * What the customer was not happy with the last time somebody asked; undefined when content, or
 * never asked. Visits latest first.
 */
export function findUnhappiness(visits: readonly Visit[]): Unhappiness | undefined {
  const visit = visits.find(({ followUps }) => followUps.some(isAnswered))
  const call = visit?.followUps.findLast(({ result }) => result === 'dissatisfied')
  if (visit === undefined || call === undefined) return undefined
  const isPutRight = visit.followUps.findLast(isAnswered)?.result === 'satisfied'
  return { visit, call, isPutRight }
}
