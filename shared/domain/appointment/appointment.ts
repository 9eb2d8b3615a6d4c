import type { Day } from '#shared/kernel/day.ts'
import type { Hours } from '#shared/kernel/hours.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { CustomerId } from '../customer/customer.ts'
import type { JobDraft } from '../estimate/job-draft.ts'
import type { PartLineId } from '../estimate/part-line.ts'
import type { PaperId } from '../papers/issued-paper.ts'
import type { BayId, StaffId } from '../staff/staff.ts'
import type { VehicleId } from '../vehicle/vehicle.ts'
import type { VisitId } from '../visit/visit.ts'

export type AppointmentId = Id<'Appointment'>

/** How the customer asked for the time (来源). */
export const APPOINTMENT_CHANNELS = ['phone', 'wechat', 'web', 'walk-in'] as const
export type AppointmentChannel = (typeof APPOINTMENT_CHANNELS)[number]

/**
 * `booked`: the car is expected; `kept`: it came and a visit began; `missed`: it did not come
 * (爽约); `cancelled`: called off beforehand. A moved appointment is booked again.
 */
export const APPOINTMENT_STATES = ['booked', 'kept', 'missed', 'cancelled'] as const
export type AppointmentState = (typeof APPOINTMENT_STATES)[number]

/** The car is fetched from its owner and brought back (上门取送车). */
export interface PickUp {
  readonly address: string
  /** Who drives; absent until somebody is named. */
  readonly driverId?: StaffId
}

/** What is written down when a time is given to a customer. */
export interface AppointmentDraft {
  readonly channel: AppointmentChannel
  /** When the car is expected. */
  readonly at: Instant
  /** When it should be ready. */
  readonly promisedAt: Instant
  /** Records that are known; a caller new to the shop has none until the car is received. */
  readonly customerId?: CustomerId
  readonly vehicleId?: VehicleId
  readonly name: string
  /** Digits, as `parsePhone` gives them. */
  readonly phone: string
  /** Normal form; empty when the caller did not say. */
  readonly plate: string
  /** Make and model in one line, as told. */
  readonly car: string
  /** The customer's own words; may be empty when the jobs say it all. */
  readonly wanted: string
  /** Wanted work from the price list, priced as it is today. */
  readonly jobs: readonly JobDraft[]
  /** Technician's hours that are kept free, hundredths. */
  readonly hours: Hours
  readonly advisorId: StaffId
  readonly technicianId?: StaffId
  readonly bayId?: BayId
  readonly pickUp?: PickUp
}

/** One move to another time. */
export interface AppointmentMove {
  readonly from: Instant
  readonly to: Instant
  readonly at: Instant
}

/** A time given to a customer (预约). */
export interface Appointment extends AppointmentDraft {
  readonly id: AppointmentId
  readonly state: AppointmentState
  /** The shop's day of `at`: the list of a day is read by it. */
  readonly day: Day
  /** Lines of the wanted jobs whose parts lie ready. */
  readonly setAside: readonly PartLineId[]
  readonly moves: readonly AppointmentMove[]
  /** The visit prepared for it, or the one it became. */
  readonly visitId?: VisitId
  /** When it was kept, missed or cancelled. */
  readonly endedAt?: Instant
  readonly cancelledReason?: string
  /** The printed confirmation that says what is agreed now. */
  readonly confirmation?: PaperId
  readonly createdAt: Instant
  readonly updatedAt: Instant
}
