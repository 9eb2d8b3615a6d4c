import type { Customer } from '#shared/domain/customer/customer.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type { DocumentLocale, PaperKind } from '#shared/domain/papers/paper-kind.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Catalogue } from '#shared/i18n/words.ts'
import type { Instant } from '#shared/kernel/instant.ts'

/** What the customer drew when signing: an SVG path in a box of this size. */
export interface DrawnSignature {
  readonly path: string
  readonly width: number
  readonly height: number
}

/** Everything a paper is made from. Nothing else is looked up, so the same input gives the same. */
export interface PaperInput {
  readonly shop: Shop
  readonly customer: Customer
  readonly vehicle: Vehicle
  readonly visit: Visit
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
  /** Open work the customer put off at earlier visits, printed as advice. */
  readonly deferred?: readonly DeferredJob[]
  readonly signature?: DrawnSignature
  /** How many labelled copies, for papers that have them: 2 to 5. Absent: the form's usual number. */
  readonly copies?: number
}

/** How a paper is laid out: language and format decide widths and sizes, never a word. */
export interface LayoutOptions {
  readonly locale: DocumentLocale
  /** Absent: A4. */
  readonly format?: PaperFormat
}
