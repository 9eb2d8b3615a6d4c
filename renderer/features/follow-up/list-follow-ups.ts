import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listVisitRecords, type VisitRecord } from '#renderer/db/repositories/visit-records.ts'
import { listVisitsDelivered } from '#renderer/db/repositories/visits.ts'
import {
  isFollowUpDue,
  type NextFollowUp,
  nextFollowUp,
} from '#shared/domain/follow-up/next-follow-up.ts'
import { compareDays, type Day } from '#shared/kernel/day.ts'
import { addMinutes, dayOf, type Instant } from '#shared/kernel/instant.ts'

/** A call that comes a month after delivery asks about nothing the customer remembers. */
const WINDOW_DAYS = 30
const MINUTES_A_DAY = 1440

/** A delivered car and what its customer is still owed; nothing once heard and content. */
export interface FollowUpEntry extends VisitRecord {
  readonly next: NextFollowUp | undefined
}

/** Who is to be called today, who later, and who has been heard. */
export interface FollowUps {
  /** Longest overdue first. */
  readonly due: readonly FollowUpEntry[]
  readonly coming: readonly FollowUpEntry[]
  /** Heard last first. */
  readonly heard: readonly FollowUpEntry[]
}

/** The calls after the deliveries of the last month. */
export async function listFollowUps(
  db: QiantaiDatabase,
  now: Instant,
  offsetMinutes: number,
): Promise<FollowUps> {
  const from = addMinutes(now, -WINDOW_DAYS * MINUTES_A_DAY)
  const visits = await listVisitsDelivered(db, { from, to: addMinutes(now, 1) })
  // A car of the shop's own has nobody who could have been heard.
  const records = await listVisitRecords(
    db,
    visits.filter(({ internal }) => internal === undefined),
  )
  const entries = records.map(
    (record): FollowUpEntry => ({
      ...record,
      next: nextFollowUp(record.visit, offsetMinutes),
    }),
  )
  const today = dayOf(now, offsetMinutes)
  const isDue = ({ next }: FollowUpEntry): boolean =>
    next !== undefined && isFollowUpDue(next, today)
  return {
    due: entries.filter(isDue).sort(byDay),
    coming: entries.filter((entry) => entry.next !== undefined && !isDue(entry)).sort(byDay),
    heard: entries.filter(({ next }) => next === undefined).sort(byLastCall),
  }
}

const dayOfEntry = ({ next }: FollowUpEntry): Day => next?.dueOn ?? ('9999-12-31' as Day)

const byDay = (a: FollowUpEntry, b: FollowUpEntry): number =>
  compareDays(dayOfEntry(a), dayOfEntry(b)) || (a.visit.arrivedAt < b.visit.arrivedAt ? -1 : 1)

const lastCallAt = ({ visit }: FollowUpEntry): string => visit.followUps.at(-1)?.at ?? ''

const byLastCall = (a: FollowUpEntry, b: FollowUpEntry): number =>
  lastCallAt(a) < lastCallAt(b) ? 1 : -1
