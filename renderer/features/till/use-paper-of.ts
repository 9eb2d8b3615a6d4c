import { listPapersOfVisit } from '#renderer/db/repositories/papers.ts'
import { useLive } from '#renderer/session/use-live.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'

/** Finds the papers of a visit's money by what they are about. */
export const usePaperOf = (visitId: VisitId): ((subjectId: string) => IssuedPaper | undefined) => {
  const papers = useLive((db) => listPapersOfVisit(db, visitId), [visitId])
  return (subjectId) => papers?.find((paper) => paper.subjectId === subjectId)
}
