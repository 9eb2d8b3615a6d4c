import {
  type CustomerForm,
  customerFormOf,
  EMPTY_CUSTOMER,
  EMPTY_VEHICLE,
  type VehicleForm,
  vehicleFormOf,
} from '#renderer/features/vehicle/index.ts'
import type { Customer, CustomerId } from '#shared/domain/customer/customer.ts'
import type { DeferredAnswers } from '#shared/domain/deferred/answer-deferred.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { Vehicle, VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { emptyIntake, type IntakeForm } from './intake-form.ts'

/** Who has a known car now, once name or phone number are other than its owner's. */
export type OwnerAnswer = 'same' | 'new'

/** The whole reception form: plain data, kept as a draft. */
export interface ReceiveDraft {
  /** The record that is used; without it a new one is made. */
  readonly customerId?: CustomerId | undefined
  readonly vehicleId?: VehicleId | undefined
  readonly ownerAnswer?: OwnerAnswer | undefined
  readonly customer: CustomerForm
  readonly vehicle: VehicleForm
  readonly intake: IntakeForm
  readonly locale: DocumentLocale
  readonly advisorId: StaffId
  /** What the customer says to work that was put off. */
  readonly deferredAnswers: DeferredAnswers
  /** The car is in the house, and gets another order on purpose. */
  readonly isSecondVisit?: boolean | undefined
}

/** What a form begins with. */
export interface ReceiveStart {
  readonly customer?: Customer | undefined
  readonly vehicle?: Vehicle | undefined
  readonly typed?: {
    readonly customer?: Partial<CustomerForm>
    readonly vehicle?: Partial<VehicleForm>
  }
  /** What the customer said when booking. */
  readonly wanted?: string | undefined
  /** When the car was promised for when booking. */
  readonly promisedAt?: Instant | undefined
}

/** A form for somebody known, or as far as the search text told. */
export function startDraft(
  { customer, vehicle, typed = {}, wanted = '', promisedAt }: ReceiveStart,
  given: Pick<ReceiveDraft, 'locale' | 'advisorId'> & { readonly now: Instant },
): ReceiveDraft {
  return {
    customerId: customer?.id,
    vehicleId: vehicle?.id,
    customer: {
      ...(customer === undefined ? EMPTY_CUSTOMER : customerFormOf(customer)),
      ...typed.customer,
    },
    vehicle: {
      ...(vehicle === undefined ? EMPTY_VEHICLE : vehicleFormOf(vehicle)),
      ...typed.vehicle,
    },
    intake: { ...emptyIntake(given.now), promisedAt, statement: wanted },
    locale: given.locale,
    advisorId: given.advisorId,
    deferredAnswers: {},
  }
}

/** The form on a known customer's record; what was typed about the customer gives way to it. */
export const takeCustomer = (draft: ReceiveDraft, customer: Customer): ReceiveDraft => ({
  ...draft,
  customerId: customer.id,
  ownerAnswer: undefined,
  customer: customerFormOf(customer),
})

/**
 * The form on a known car's record, with its owner. A name or phone number that was typed before
 * stays: if it is not the owner's, the form asks who has the car now.
 */
export function takeVehicle(draft: ReceiveDraft, vehicle: Vehicle, owner: Customer): ReceiveDraft {
  const { name, phone } = draft.customer
  // A person who stands here with a known customer's record keeps it: the car changed hands.
  const isOtherCustomer = draft.customerId !== undefined && draft.customerId !== owner.id
  const record = customerFormOf(owner)
  return {
    ...draft,
    vehicleId: vehicle.id,
    vehicle: vehicleFormOf(vehicle),
    deferredAnswers: {},
    isSecondVisit: undefined,
    ...(isOtherCustomer
      ? {}
      : {
          customerId: owner.id,
          ownerAnswer: undefined,
          customer: {
            ...record,
            name: name.trim() === '' ? record.name : name,
            phone: phone.trim() === '' ? record.phone : phone,
          },
        }),
  }
}

/** Answers who has the car: a new owner begins with an empty record, but for what was typed. */
export function answerOwner(
  draft: ReceiveDraft,
  answer: OwnerAnswer,
  owner: Customer,
): ReceiveDraft {
  if (answer === 'same') return { ...draft, ownerAnswer: answer }
  const { name, phone } = draft.customer
  return {
    ...draft,
    ownerAnswer: answer,
    customer: { ...EMPTY_CUSTOMER, phone, name: name === owner.name ? '' : name },
  }
}

/** A stored draft, unless it is of an older form; fields that form did not have begin empty. */
export function parseDraft(stored: unknown): ReceiveDraft | undefined {
  const isDraft =
    typeof stored === 'object' &&
    stored !== null &&
    ['customer', 'vehicle', 'intake', 'advisorId'].every((part) => part in stored)
  if (!isDraft) return undefined
  const draft = stored as ReceiveDraft
  return {
    ...draft,
    customer: { ...EMPTY_CUSTOMER, ...draft.customer },
    vehicle: { ...EMPTY_VEHICLE, ...draft.vehicle },
    deferredAnswers: draft.deferredAnswers ?? {},
  }
}
