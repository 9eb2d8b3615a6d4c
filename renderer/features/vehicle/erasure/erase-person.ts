import { findPersonRecords } from '#renderer/db/repositories/person-records.ts'
import { redactRows } from '#renderer/db/unit-of-work/redact-rows.ts'
import type { Saved } from '#renderer/db/unit-of-work.ts'
import { type Desktop, desktop as realDesktop } from '#renderer/platform/desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { CustomerId } from '#shared/domain/customer/customer.ts'
import type { Erasure } from '#shared/domain/erasure/erasure.ts'
import { type ErasureRefusal, planErasure } from '#shared/domain/erasure/plan-erasure.ts'
import type { RedactProblem } from '#shared/ipc/calls/redact-calls.ts'
import type { Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

export interface ErasureRequest {
  readonly reason: string
  readonly requestedOn: Day
}

/** `erasure.reason-personal`: the reason would keep what is to be erased. */
export type ErasePersonRefusal =
  | ErasureRefusal
  | 'erasure.reason-empty'
  | 'erasure.reason-personal'
  | 'erasure.day-ahead'

/** Erases what is personal of a customer in all records: the law wants it, or wants it kept. */
export async function erasePerson(
  session: Session,
  customerId: CustomerId,
  { reason, requestedOn }: ErasureRequest,
  desktop: Desktop = realDesktop,
): Promise<Saved<Erasure, ErasePersonRefusal>> {
  const { lastSeq, head } = await desktop.call('journal.state', undefined)
  return session.change(
    'erase-person',
    async (work): Promise<Result<Erasure, ErasePersonRefusal>> => {
      const at = session.clock.now()
      const { offsetMinutes } = session.shop
      const person = await findPersonRecords(session.db, customerId)
      if (person === undefined) return fail('erasure.done')
      if (!hasText(reason)) return fail('erasure.reason-empty')
      const { name, phone } = person.customer
      const tells = [name, phone].some((word) => word !== '' && reason.includes(word))
      if (tells) return fail('erasure.reason-personal')
      if (requestedOn > dayOf(at, offsetMinutes)) return fail('erasure.day-ahead')
      const plan = planErasure(person, at, offsetMinutes)
      if (!plan.ok) return plan
      const { records } = plan.value
      const erasure: Erasure = {
        customerId,
        at,
        by: session.staff.id,
        reason: reason.trim(),
        requestedOn,
        records,
        journalBefore: { lastSeq, head },
      }
      await work.erase(erasure)
      return ok(erasure)
    },
  )
}

/**
 * Takes the same out of the journal, file and records. The file goes first: broken off between the
 * two, the next start or the next erasure does the rest.
 */
export async function redactJournal(
  { db }: Pick<Session, 'db'>,
  erasure: Erasure,
  desktop: Desktop = realDesktop,
): Promise<Result<null, RedactProblem>> {
  const { records } = erasure
  const redacted = await desktop.call('journal.redact', { records: [...records] })
  if (!redacted.ok) return redacted
  await redactRows(db, records)
  return ok(null)
}
