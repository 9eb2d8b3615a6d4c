import type { Hours } from '#shared/kernel/hours.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { AgreementSignature } from '../approval/agreed.ts'
import type { JobId } from '../estimate/job.ts'
import type { StaffId } from '../staff/staff.ts'

/** What a contract for a work must explain beside its price (美容装饰). */
export interface ContractTerms {
  readonly effects: string
  readonly risks: string
}

/** One work of a contract: its standard hours and price, what it does, and what it risks. */
export interface ContractItem extends ContractTerms {
  readonly jobId: JobId
  readonly name: string
  readonly hours: Hours
  /** Minor units. */
  readonly amount: Money
}

/** Signed with a pen on the printed contract, and who saw it. */
export interface PaperSignature {
  readonly by: StaffId
  readonly at: Instant
}

/** The written contract for detailing and accessories (美容装饰服务合同). */
export interface ServiceContract {
  readonly items: readonly ContractItem[]
  readonly note: string
  /** Effects and risks were explained by. */
  readonly explainedBy: StaffId
  readonly explainedAt: Instant
  /** Drawn on a screen. */
  readonly signature?: AgreementSignature
  /** Signed on paper instead. */
  readonly signedOnPaper?: PaperSignature
}
