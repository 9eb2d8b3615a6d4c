import { addDays, type Day } from '#shared/kernel/day.ts'
import { epochMsOf, type Instant } from '#shared/kernel/instant.ts'
import { isShopsFault } from '../rework/rework.ts'
import type { Visit } from '../visit/visit.ts'
import { isCovered } from './compute-warranty.ts'
import type { WarrantyTerm } from './warranty-term.ts'

/** A term as it runs: longer by the days the car stood in the shop to have work put right. */
export interface PausedTerm extends WarrantyTerm {
  readonly visit: Visit
  /** Days the clock stood still; `untilOn` has them in it. */
  readonly pausedDays: number
}

const MS_PER_DAY = 86_400_000

/**
 * The terms of a car's delivered visits, each as it runs at `now`. Repair time does not count
 * (消费者权益保护法实施条例): a return stops the clock of every term that was running when the car
 * came, and each day begun counts as one, so that no term ends early. A job put right has a term of
 * its own that began anew, and its old one is left out.
 */
export function listPausedTerms(visits: readonly Visit[], now: Instant): PausedTerm[] {
  const returns = visits.filter(isReturn).sort((a, b) => (a.arrivedAt < b.arrivedAt ? -1 : 1))
  const renewed = listRenewed(returns)
  return visits.flatMap((visit) => {
    const { delivery, settlement } = visit
    if (delivery === undefined || settlement === undefined) return []
    return settlement.warranties
      .filter(({ jobId }) => !renewed.has(`${visit.id} ${jobId}`))
      .map((term) => pause({ ...term, visit, pausedDays: 0 }, returns, now))
  })
}

/** The terms that still hold on a day at an odometer reading, ending first. */
export function listRunningTerms(
  visits: readonly Visit[],
  { now, on, atKm }: { readonly now: Instant; readonly on: Day; readonly atKm: number },
): PausedTerm[] {
  return listPausedTerms(visits, now)
    .filter((term) => isCovered(term, on, atKm))
    .sort((a, b) => (a.untilOn < b.untilOn ? -1 : a.untilOn > b.untilOn ? 1 : 0))
}

/** Days a visit stood in the shop until it left or until now: each day begun counts as one. */
export function countDaysInShop(
  { arrivedAt, delivery }: Pick<Visit, 'arrivedAt' | 'delivery'>,
  now: Instant,
): number {
  const stayed = epochMsOf(delivery?.at ?? now) - epochMsOf(arrivedAt)
  return Math.max(1, Math.ceil(stayed / MS_PER_DAY))
}

function pause(term: PausedTerm, returns: readonly Visit[], now: Instant): PausedTerm {
  const left = term.visit.delivery?.at
  let paused = term
  for (const one of returns) {
    const runs = left !== undefined && one.arrivedAt >= left && one.day <= paused.untilOn
    if (!runs || one.arrivedAt > now) continue
    const days = countDaysInShop(one, now)
    paused = {
      ...paused,
      pausedDays: paused.pausedDays + days,
      untilOn: addDays(paused.untilOn, days),
    }
  }
  return paused
}

const isReturn = ({ rework, paper, step }: Visit): boolean =>
  rework !== undefined && isShopsFault(rework) && paper !== 'cancelled' && step !== 'booked'

/** Jobs whose return was delivered with a term of its own. */
function listRenewed(returns: readonly Visit[]): Set<string> {
  return new Set(
    returns.flatMap(({ rework, delivery, settlement }) =>
      rework === undefined || delivery === undefined
        ? []
        : (rework.items ?? [])
            .filter(({ jobId }) => settlement?.warranties.some((term) => term.jobId === jobId))
            .map(({ ofJobId }) => `${rework.ofVisitId} ${ofJobId}`),
    ),
  )
}
