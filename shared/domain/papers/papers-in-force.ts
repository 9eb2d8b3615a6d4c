import type { IssuedPaper } from './issued-paper.ts'
import type { PaperKind } from './paper-kind.ts'

/** The paper of each kind that counts: the last one issued; those it corrects stay on record. */
export function papersInForce(
  papers: readonly IssuedPaper[],
): Readonly<Partial<Record<PaperKind, IssuedPaper>>> {
  const inForce: Partial<Record<PaperKind, IssuedPaper>> = {}
  // Ids sort by time of making, also within one millisecond.
  for (const paper of [...papers].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    inForce[paper.kind] = paper
  }
  return inForce
}
