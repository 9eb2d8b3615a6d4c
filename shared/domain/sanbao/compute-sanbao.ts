import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import type { Vehicle } from '../vehicle/vehicle.ts'
import type { Visit, VisitId } from '../visit/visit.ts'
import { countRepairDays, groupByFault, listRepairs } from './sanbao-repairs.ts'
import { computeSanbaoTerms, type SanbaoTerms } from './sanbao-terms.ts'

/** `warn`: near what the law allows; `last`: the next one is too many; `due`: the owner may choose. */
export type SanbaoLevel = 'fine' | 'warn' | 'last' | 'due'

/** How often one fault was repaired within the 三包有效期. */
export interface SanbaoFault {
  readonly name: string
  readonly count: number
  readonly level: SanbaoLevel
}

/** Days in repair, and what they mean. */
export interface SanbaoDays {
  readonly days: number
  readonly level: SanbaoLevel
}

/** The repair the car is in now. */
export interface SanbaoStay extends SanbaoDays {
  readonly visitId: VisitId
}

/** What 三包 says about a family car at a moment. */
export interface Sanbao {
  readonly terms: SanbaoTerms
  /** Faults repaired at least once, the most often first. */
  readonly faults: readonly SanbaoFault[]
  /** All repairs together: more than 30 days, and the owner may choose another car. */
  readonly total: SanbaoDays
  /** From day 6 of a single repair a spare car or transport money is due; absent: not in repair. */
  readonly stay?: SanbaoStay
}

interface Thresholds {
  readonly warn: number
  readonly last: number
  readonly due: number
}

// 第二十四条: more than four repairs of one fault, or more than 30 days in repair. 第二十一条: more
// than five days in one repair. The shop wants to know before the customer does.
const FAULT: Thresholds = { warn: 3, last: 4, due: 5 }
const TOTAL: Thresholds = { warn: 25, last: 30, due: 31 }
const STAY: Thresholds = { warn: 4, last: 5, due: 6 }

interface Standing {
  readonly now: Instant
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
}

/**
 * The counters of 三包 from a car's own visits at this shop; undefined for cars the rule does not
 * protect. Repairs elsewhere are not known here, and count too: the figures are the least.
 */
export function computeSanbao(
  vehicle: Pick<Vehicle, 'kind' | 'sanbaoFrom' | 'lastMileageKm'>,
  visits: readonly Visit[],
  { now, offsetMinutes }: Standing,
): Sanbao | undefined {
  const { sanbaoFrom, kind } = vehicle
  if (kind !== 'car' || sanbaoFrom === undefined) return undefined
  const kept = visits.filter(
    ({ paper, step, arrivedAt }) => paper !== 'cancelled' && step !== 'booked' && arrivedAt <= now,
  )
  const km = Math.max(vehicle.lastMileageKm ?? 0, ...kept.map(({ intake }) => intake.mileageKm))
  const terms = computeSanbaoTerms(sanbaoFrom, dayOf(now, offsetMinutes), km)
  const within = kept.filter(
    ({ day, intake }) =>
      day >= sanbaoFrom && computeSanbaoTerms(sanbaoFrom, day, intake.mileageKm).exchange.isRunning,
  )
  const repairs = within.filter((visit) => listRepairs(visit).length > 0)
  const days = repairs.reduce((total, visit) => total + countRepairDays(visit, now), 0)
  const stay = findStay(kept, terms, now)
  return {
    terms,
    faults: groupByFault(repairs)
      .map(({ name, visits: repaired }) => ({
        name,
        count: repaired.length,
        level: levelOf(repaired.length, FAULT),
      }))
      .sort((a, b) => b.count - a.count),
    total: { days, level: levelOf(days, TOTAL) },
    ...(stay === undefined ? {} : { stay }),
  }
}

/** What is worth saying aloud: whatever came near a threshold. */
export function hasSanbaoWarning({ faults, total, stay }: Sanbao): boolean {
  return (
    faults.some(({ level }) => level !== 'fine') ||
    total.level !== 'fine' ||
    (stay !== undefined && stay.level !== 'fine')
  )
}

function findStay(
  visits: readonly Visit[],
  { repair }: SanbaoTerms,
  now: Instant,
): SanbaoStay | undefined {
  const open = visits.find(
    (visit) =>
      visit.delivery === undefined &&
      !visit.steps.some(({ step }) => step === 'ready') &&
      listRepairs(visit).length > 0,
  )
  if (open === undefined || !repair.isRunning) return undefined
  const days = countRepairDays(open, now)
  return { visitId: open.id, days, level: levelOf(days, STAY) }
}

function levelOf(count: number, { warn, last, due }: Thresholds): SanbaoLevel {
  if (count >= due) return 'due'
  if (count >= last) return 'last'
  return count >= warn ? 'warn' : 'fine'
}
