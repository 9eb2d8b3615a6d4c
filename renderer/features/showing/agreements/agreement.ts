import type { LoanId } from '#shared/domain/extras/loan.ts'
import type { TestDriveId } from '#shared/domain/sales/test-drive/test-drive.ts'

/** What a customer can be asked to sign beside the estimate. */
export type Agreement = 'intake' | 'contract' | `loan-${string}`

/** The loan that an agreement is about, if it is one. */
export const loanOf = (about: Agreement): LoanId | undefined =>
  about.startsWith('loan-') ? (about.slice('loan-'.length) as LoanId) : undefined

export const isAgreement = (text: string): text is Agreement =>
  text === 'intake' || text === 'contract' || /^loan-[0-9A-Z]{26}$/.test(text)

/** What a buyer can be asked to sign. */
export type SaleAgreement = `drive-${string}` | 'hand-over' | 'order'

/** The test drive that an agreement is about, if it is one. */
export const driveOf = (about: SaleAgreement): TestDriveId | undefined =>
  about.startsWith('drive-') ? (about.slice('drive-'.length) as TestDriveId) : undefined

export const isSaleAgreement = (text: string): text is SaleAgreement =>
  text === 'hand-over' || text === 'order' || /^drive-[0-9A-Z]{26}$/.test(text)
