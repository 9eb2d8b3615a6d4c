import Dexie from 'dexie'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { QiantaiDatabase } from '../database.ts'

/** The papers a visit was given numbers for, in the order of issue. */
export async function listPapersOfVisit(
  db: QiantaiDatabase,
  visitId: VisitId,
): Promise<IssuedPaper[]> {
  return db.papers
    .where('[visitId+kind]')
    .between([visitId, Dexie.minKey], [visitId, Dexie.maxKey])
    .sortBy('issuedAt')
}

/** The papers in the file of a sale, a look at a used car or a car in stock, in the order of issue. */
export async function listPapersBelongingTo(
  db: QiantaiDatabase,
  id: NonNullable<IssuedPaper['belongsTo']>,
): Promise<IssuedPaper[]> {
  return db.papers.where('belongsTo').equals(id).sortBy('issuedAt')
}

/** The paper of a number, exactly as printed. */
export async function findPaperByNumber(
  db: QiantaiDatabase,
  number: string,
): Promise<IssuedPaper | undefined> {
  return db.papers.where('number').equals(number).first()
}
