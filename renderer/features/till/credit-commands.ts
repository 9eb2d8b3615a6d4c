import { listStaff } from '#renderer/db/repositories/shop.ts'
import type { Saved } from '#renderer/db/unit-of-work.ts'
import { preparePaper, writePaper } from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { listApprovers } from '#shared/domain/settlement/approvers.ts'
import type { CreditNote } from '#shared/domain/settlement/credit-note.ts'
import { type CreditRefusal, issueCreditNote } from '#shared/domain/settlement/issue-credit-note.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { ok, type Result } from '#shared/kernel/result.ts'

export type CreditInput = Pick<CreditNote, 'lines' | 'reason' | 'approvedBy' | 'refund'>

/** Takes back lines of a settled bill: the note, the money and its paper, in one command. */
export const creditVisit = async (
  session: Session,
  { id: visitId, locale }: Pick<Visit, 'id' | 'locale'>,
  input: CreditInput,
): Promise<Saved<IssuedPaper, CreditRefusal>> => {
  const desk = await preparePaper(session, locale)
  const on = dayOf(desk.at, session.shop.offsetMinutes)
  const approvers = listApprovers(await listStaff(session.db))
  const isApprover = approvers.some(({ id }) => id === input.approvedBy)
  return session.change(
    'issue-credit-note',
    async (work): Promise<Result<IssuedPaper, CreditRefusal>> => {
      const id = session.nextId<'CreditNote'>()
      const number = await work.takeNumber('credit-note', on)
      const before = await work.visits.get(visitId)
      const draft = { ...input, id, number, at: desk.at, by: session.staff.id }
      const credited = issueCreditNote(before, draft, isApprover)
      if (!credited.ok) return credited
      const after = { ...credited.value, updatedAt: desk.at }
      await work.visits.put(after)
      const paper = { kind: 'credit-note', visit: after, number, subjectId: id } as const
      return ok(await writePaper(work, desk, paper))
    },
  )
}
