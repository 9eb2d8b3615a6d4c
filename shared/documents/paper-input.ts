import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import type { Loan, LoanCar } from '#shared/domain/extras/loan.ts'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type { DocumentLocale, PaperKind } from '#shared/domain/papers/paper-kind.ts'
import type { MoneyMove } from '#shared/domain/settlement/list-money-moves.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { TillDay } from '#shared/domain/till/till-day.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Catalogue } from '#shared/i18n/words.ts'
import type { Instant } from '#shared/kernel/instant.ts'

/** What the customer drew when signing: an SVG path in a box of this size. */
export interface DrawnSignature {
  readonly path: string
  readonly width: number
  readonly height: number
  /** First digits of the fingerprint of what was signed, in fours. */
  readonly code?: string
}

/** A signature that no longer covers what the paper says. */
export interface OutdatedSignature {
  readonly at: Instant
  readonly code: string
}

/** What every paper is made from, whatever it is about. */
export interface PaperBase {
  readonly shop: Shop
  /** The paper's own number; empty for a draft, which is then marked as one. */
  readonly number: string
  /** Papers of the same visit already issued, to be cited. */
  readonly numbers: Readonly<Partial<Record<PaperKind, string>>>
  /** Language of the paper, apart from the screen's. */
  readonly locale: DocumentLocale
  /** Words of that language. */
  readonly catalogue: Catalogue
  readonly issuedAt: Instant
  readonly staffName: (id: StaffId) => string
}

/**
 * Everything a visit's paper is made from. Nothing else is looked up, so the same input gives the
 * same.
 */
export interface PaperInput extends PaperBase {
  readonly customer: Customer
  readonly vehicle: Vehicle
  readonly visit: Visit
  /** The deposit, receipt, credit note or loan it is about, for forms a visit has several of. */
  readonly subjectId?: string
  /** The lending that a loan agreement is about. */
  readonly lending?: { readonly loan: Loan; readonly car: LoanCar }
  /** The visit that a rework note is about. */
  readonly reworkOf?: Visit
  /** Open work the customer put off at earlier visits, printed as advice. */
  readonly deferred?: readonly DeferredJob[]
  readonly signature?: DrawnSignature
  /** There when the customer signed something else than what stands here now. */
  readonly outdatedSignature?: OutdatedSignature
  /** The place in the workshop where the car stands. */
  readonly bay?: string
  /** How many labelled copies, for papers that have them: 2 to 5. Absent: the form's usual number. */
  readonly copies?: number
}

/** What an appointment's confirmation is made from. */
export interface AppointmentPaperInput extends PaperBase {
  readonly appointment: Appointment
}

/** What a day's close is made from. */
export interface DayClosePaperInput extends PaperBase {
  readonly till: TillDay
  readonly moves: readonly MoneyMove[]
}

/** How a paper is laid out: language and format decide widths and sizes, never a word. */
export interface LayoutOptions {
  readonly locale: DocumentLocale
  /** Absent: A4. */
  readonly format?: PaperFormat
  /** A5 lies on its side, as slips do that fill half a page at most. */
  readonly isLying?: boolean
}
