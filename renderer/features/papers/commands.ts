import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { checkPaper, type PaperRefusal } from '#shared/domain/papers/check-paper.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { DocumentLocale, VisitPaperKind } from '#shared/domain/papers/paper-kind.ts'
import { formatCorrectionNumber } from '#shared/domain/papers/paper-number.ts'
import { papersInForce } from '#shared/domain/papers/papers-in-force.ts'
import { issueRepairOrder } from '#shared/domain/visit/issue-repair-order.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type PaperDesk, preparePaper, writePaper } from './prepare-paper.ts'

export type IssuePaperRefusal = PaperRefusal | 'paper.already-issued' | 'paper.changed-meanwhile'

interface IssueOptions {
  /** The paper in force that the new one corrects; without it a second of a kind is refused. */
  readonly corrects?: IssuedPaper | undefined
}

/**
 * Gives a visit's paper its number and keeps the data it is printed from. The repair order binds
 * both sides by that: the visit becomes `ordered` in the same command.
 */
export const issuePaper = async (
  session: Session,
  { visit: { id } }: Pick<VisitRecord, 'visit'>,
  kind: VisitPaperKind,
  locale: DocumentLocale,
  { corrects }: IssueOptions = {},
): Promise<Saved<IssuedPaper, IssuePaperRefusal>> => {
  const desk = await preparePaper(session, locale)
  const command = corrects === undefined ? 'issue-paper' : 'correct-paper'
  return session.change(command, async (work): Promise<Result<IssuedPaper, IssuePaperRefusal>> => {
    const visit = await work.visits.get(id)
    const checked = checkPaper(visit, kind)
    if (!checked.ok) return checked
    const issued = papersInForce(await work.papers.list({ visitId: id }))[kind]
    if (issued !== undefined && corrects === undefined) {
      return fail('paper.already-issued', { number: issued.number })
    }
    // Somebody else has corrected it since this screen was drawn.
    if (corrects !== undefined && issued?.id !== corrects.id) return fail('paper.changed-meanwhile')

    const number =
      issued === undefined
        ? (numberOnRecord(visit, kind) ??
          (await work.takeNumber(kind, dayOf(desk.at, session.shop.offsetMinutes))))
        : formatCorrectionNumber(issued.number)
    const ruled = await applyRule(work, desk, { visit, kind, number })
    if (!ruled.ok) return ruled
    return ok(
      await writePaper(work, desk, { kind, visit: ruled.value, number, replaces: issued?.id }),
    )
  })
}

/** A visit taken over from other books has its numbers, but not the papers they were given for. */
const numberOnRecord = (visit: Visit, kind: VisitPaperKind): string | undefined => {
  if (kind === 'repair-order') return visit.number
  return kind === 'settlement' ? visit.settlement?.number : undefined
}

interface Issue {
  readonly visit: Visit
  readonly kind: VisitPaperKind
  readonly number: string
}

/** The repair order moves the visit on; the other papers only tell what is on record. */
const applyRule = async (
  work: Work,
  { at }: PaperDesk,
  { visit, kind, number }: Issue,
): Promise<Result<Visit, PaperRefusal>> => {
  if (kind !== 'repair-order' || visit.paper !== 'draft') return ok(visit)
  const ruled = issueRepairOrder(visit, number, at)
  if (ruled.ok) await work.visits.put(ruled.value)
  return ruled
}
