import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { AgreementSignature } from '../../approval/agreed.ts'
import type { PaperSignature } from '../../extras/service-contract.ts'
import type { StaffId } from '../../staff/staff.ts'
import type { SaleId } from '../sale.ts'
import type { Licence } from './check-licence.ts'

export type TestDriveId = Id<'TestDrive'>
export type DemoCarId = Id<'DemoCar'>

/** A car of the shop that buyers try. */
export interface DemoCar {
  readonly id: DemoCarId
  readonly name: string
  readonly plate: string
  readonly isAutomatic: boolean
  /** Odometer, whole kilometres. */
  readonly mileageKm: number
  readonly isActive: boolean
}

/** Routes by what they show: town, motorway, rough road. */
export const DRIVE_ROUTES = ['town', 'motorway', 'mixed', 'rough'] as const
export type DriveRoute = (typeof DRIVE_ROUTES)[number]

/** `missed`: the buyer did not come. */
export const TEST_DRIVE_STATES = ['booked', 'out', 'back', 'cancelled', 'missed'] as const
export type TestDriveState = (typeof TEST_DRIVE_STATES)[number]

/** What the driver said, 1 to 5 each. */
export interface DriveFeedback {
  readonly comfort: number
  readonly power: number
  readonly handling: number
  readonly space: number
  readonly words: string
}

/** One drive of one buyer in one car, from the booking to what was said. */
export interface TestDrive {
  readonly id: TestDriveId
  readonly saleId: SaleId
  readonly carId: DemoCarId
  readonly route: DriveRoute
  readonly state: TestDriveState
  /** The shop's day of `from`. */
  readonly day: Day
  readonly from: Instant
  readonly until: Instant
  readonly consultantId: StaffId
  /** Who drives: the buyer or somebody with them. */
  readonly driver: string
  /** As it was seen; the driver's own. */
  readonly licence?: Licence & { readonly number: string }
  /** Somebody who has held a licence for three years rides along: on probation nobody is alone. */
  readonly isAccompanied?: boolean
  /** Number of the agreement, given when the car goes out. */
  readonly number?: string
  readonly out?: { readonly at: Instant; readonly mileageKm: number }
  readonly back?: { readonly at: Instant; readonly mileageKm: number }
  readonly feedback?: DriveFeedback
  /** Drawn under the agreement; whatever changes of what it says takes it away. */
  readonly signature?: AgreementSignature
  /** Signed with a pen on the printed agreement. */
  readonly signedOnPaper?: PaperSignature
  readonly cancelledReason?: string
}
