import { checkPaper, isCertificateRequired } from '#shared/domain/papers/check-paper.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { VISIT_PAPER_KINDS, type VisitPaperKind } from '#shared/domain/papers/paper-kind.ts'
import { papersInForce } from '#shared/domain/papers/papers-in-force.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Failure } from '#shared/kernel/result.ts'

/** How far one of a visit's papers is: given a number, ready to be, or what is missing. */
export type PaperState =
  | { readonly kind: VisitPaperKind; readonly state: 'issued'; readonly paper: IssuedPaper }
  | { readonly kind: VisitPaperKind; readonly state: 'possible'; readonly isRequired: boolean }
  | { readonly kind: VisitPaperKind; readonly state: 'not-yet'; readonly refusal: Failure<string> }

/** The papers of a visit in the order in which they arise. */
export const listPaperStates = (
  visit: Visit,
  papers: readonly IssuedPaper[],
): readonly PaperState[] => {
  const inForce = papersInForce(papers)
  return VISIT_PAPER_KINDS.flatMap((kind): PaperState[] => {
    const paper = inForce[kind]
    if (paper !== undefined) return [{ kind, state: 'issued', paper }]
    const checked = checkPaper(visit, kind)
    if (checked.ok) return [{ kind, state: 'possible', isRequired: isRequired(visit, kind) }]
    return RARE.includes(kind) ? [] : [{ kind, state: 'not-yet', refusal: checked }]
  })
}

/** The paper to look at first: the next one due, else the last one that was issued. */
export const firstToShow = (states: readonly PaperState[]): VisitPaperKind => {
  const due = states.find((paper) => paper.state === 'possible' && paper.isRequired)
  const issued = states.filter((paper) => paper.state === 'issued').at(-1)
  return due?.kind ?? issued?.kind ?? 'intake-inspection'
}

/** Papers of few visits: listed once there is something to put on them. */
const RARE: readonly VisitPaperKind[] = ['service-contract', 'rework-note', 'supplement']

/** Slips for the house: drawn when somebody wants one, never owed. */
const OPTIONAL: readonly VisitPaperKind[] = ['work-card', 'parts-issue', 'follow-up-sheet']

/** A certificate is owed after big work only; every other paper belongs to its step. */
const isRequired = (visit: Visit, kind: VisitPaperKind): boolean =>
  kind === 'certificate' ? isCertificateRequired(visit) : !OPTIONAL.includes(kind)
