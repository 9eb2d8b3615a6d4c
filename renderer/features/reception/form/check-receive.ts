import {
  checkCustomer,
  checkVehicle,
  errorOf,
  type FieldNotices,
} from '#renderer/features/vehicle/index.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { parsePhone } from '#shared/domain/identifiers/phone.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { fail } from '#shared/kernel/result.ts'
import { checkIntakeForm } from './intake-form.ts'
import type { ReceiveDraft } from './receive-draft.ts'

interface ReceiveContext {
  readonly home: 'CN' | 'TW' | 'HK'
  /** Who the car belongs to on record. */
  readonly owner: Customer | undefined
  readonly lastKm: number | undefined
}

/** Whether a known car came with another name or phone number than its owner's. */
export function asksForOwner(
  draft: ReceiveDraft,
  { owner, home }: Pick<ReceiveContext, 'owner' | 'home'>,
): boolean {
  if (owner === undefined || draft.vehicleId === undefined) return false
  if (draft.customerId !== owner.id) return false
  const phone = parsePhone(draft.customer.phone, { home })
  const isOtherName = hasText(draft.customer.name) && draft.customer.name.trim() !== owner.name
  return isOtherName || (phone.ok && phone.value.value !== owner.phone)
}

/** Everything wrong or odd about the form, in the order of the paper. */
export function checkReceive(draft: ReceiveDraft, context: ReceiveContext): FieldNotices {
  const { home, lastKm } = context
  const isUnanswered = draft.ownerAnswer === undefined && asksForOwner(draft, context)
  return {
    ...checkCustomer(draft.customer, { home }),
    ...(isUnanswered ? { 'owner-answer': errorOf(fail('customer.owner-unanswered')) } : {}),
    ...checkVehicle(draft.vehicle, { home }),
    ...checkIntakeForm(draft.intake, lastKm),
  }
}
