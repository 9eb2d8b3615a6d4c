import type { Instant } from '#shared/kernel/instant.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { SaleId } from '../sales/sale.ts'
import type { StockCarId } from '../sales/stock/stock-car.ts'
import type { StaffId } from '../staff/staff.ts'
import type { AppraisalId } from '../used-car/appraisal.ts'
import type { VisitId } from '../visit/visit.ts'
import type { DocumentLocale, PaperKind } from './paper-kind.ts'

export type PaperId = Id<'Paper'>

/**
 * A paper that was given a number. It keeps the data it was printed from and the version of its
 * layout, so that it can be printed again as it was; a correction is a new paper.
 */
export interface IssuedPaper {
  readonly id: PaperId
  /** Absent on papers of the desk itself. */
  readonly visitId?: VisitId
  /** The sale, look at a used car or car in stock in whose file it lies; a showroom's paper only. */
  readonly belongsTo?: SaleId | AppraisalId | StockCarId
  /** The deposit, receipt, loan, appointment or day it is about, where a visit may have several. */
  readonly subjectId?: string
  readonly kind: PaperKind
  readonly number: string
  readonly locale: DocumentLocale
  readonly layoutVersion: number
  /** What `present` made of the records: plain, formatted data. */
  readonly data: unknown
  readonly issuedAt: Instant
  readonly issuedBy: StaffId
  /** The paper this one corrects. */
  readonly replaces?: PaperId
}
