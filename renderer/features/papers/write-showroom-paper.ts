import type { Work } from '#renderer/db/unit-of-work.ts'
import type { PaperBase } from '#shared/documents/paper-input.ts'
import { showroomForms } from '#shared/documents/registry.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { ShowroomPaperKind } from '#shared/domain/papers/paper-kind.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import type { PaperDesk } from './prepare-paper.ts'

/** What one form of the showroom is about, and how it is worded. */
export interface ShowroomPaper {
  readonly kind: ShowroomPaperKind
  /** The sale, look at a used car or car in stock in whose file it lies. */
  readonly belongsTo: NonNullable<IssuedPaper['belongsTo']>
  /** The quotation, payment, drive it tells, where a file has several papers of the form. */
  readonly subjectId?: string
  /** A number that is on record already: a contract's. Absent: the next one is taken. */
  readonly number?: string
  /** The form's `present`, with its own records bound. */
  readonly present: (base: PaperBase) => unknown
}

/**
 * Writes a paper of the showroom within a command. One that would say the same as the last of its kind
 * is that one: pressed twice, a key takes one number.
 */
export const writeShowroomPaper = async (
  work: Work,
  { session, locale, catalogue, staff, at }: PaperDesk,
  { kind, belongsTo, subjectId, number, present }: ShowroomPaper,
): Promise<IssuedPaper> => {
  const { shop } = session
  const filed = await work.papers.list({ belongsTo })
  const last = filed
    .filter((paper) => paper.kind === kind && paper.subjectId === subjectId)
    .sort((a, b) => (a.issuedAt < b.issuedAt ? -1 : 1))
    .at(-1)
  const base = {
    shop,
    numbers: Object.fromEntries(filed.map((paper) => [paper.kind, paper.number])),
    locale,
    catalogue,
    staffName: (id: string) => staff.find((person) => person.id === id)?.name ?? '',
  }
  if (last !== undefined && last.locale === locale) {
    const again = present({ ...base, number: last.number, issuedAt: last.issuedAt })
    if (JSON.stringify(again) === JSON.stringify(last.data)) return last
  }
  const given = number ?? (await work.takeNumber(kind, dayOf(at, shop.offsetMinutes)))
  const paper: IssuedPaper = {
    id: session.nextId<'Paper'>(),
    belongsTo,
    kind,
    number: given,
    locale,
    layoutVersion: showroomForms[kind].layoutVersion,
    data: present({ ...base, number: given, issuedAt: at }),
    issuedAt: at,
    issuedBy: session.staff.id,
    ...(subjectId === undefined ? {} : { subjectId }),
    ...(last === undefined ? {} : { replaces: last.id }),
  }
  await work.papers.put(paper)
  return paper
}
