import {
  checkCustomer,
  checkVehicle,
  errorOf,
  type FieldNotices,
} from '#renderer/features/vehicle/index.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import {
  checkDeferredAnswer,
  type DeferredAnswers,
} from '#shared/domain/deferred/answer-deferred.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import { parsePhone } from '#shared/domain/identifiers/phone.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Day } from '#shared/kernel/day.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail } from '#shared/kernel/result.ts'
import { checkIntakeForm } from './intake-form.ts'
import type { ReceiveDraft } from './receive-draft.ts'

interface ReceiveContext {
  readonly home: 'CN' | 'TW' | 'HK'
  /** Who the car belongs to on record. */
  readonly owner: Customer | undefined
  readonly lastKm: number | undefined
  /** Work that was put off, in the order in which it is asked about. */
  readonly deferred: readonly DeferredJob[]
  readonly openVisit: Visit | undefined
  readonly today: Day
  readonly now: Instant
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
  const { home, lastKm, now } = context
  const isUnanswered = draft.ownerAnswer === undefined && asksForOwner(draft, context)
  return {
    ...checkInHouse(draft, context),
    ...checkDeferred(draft.deferredAnswers, context),
    ...checkCustomer(draft.customer, { home }),
    ...(isUnanswered ? { 'owner-answer': errorOf(fail('customer.owner-unanswered')) } : {}),
    ...checkVehicle(draft.vehicle, { home }),
    ...checkIntakeForm(draft.intake, lastKm, now),
  }
}

/** A car that is here already gets a second order only when somebody says so. */
function checkInHouse(
  { isSecondVisit = false, vehicle }: ReceiveDraft,
  { openVisit }: ReceiveContext,
): FieldNotices {
  const isHere = openVisit !== undefined && openVisit.step !== 'booked'
  if (!isHere || isSecondVisit) return {}
  return { 'second-visit': errorOf(fail('vehicle.in-house', { plate: vehicle.plate })) }
}

const FIELDS = {
  'deferred.unanswered': 'deferred-answer',
  'deferred.day-not-ahead': 'deferred-on',
  'deferred.reason-empty': 'deferred-because',
} as const

function checkDeferred(
  answers: DeferredAnswers,
  { deferred, today }: ReceiveContext,
): FieldNotices {
  const notices = deferred.map((job, index): FieldNotices => {
    const checked = checkDeferredAnswer(job, answers[job.id], today)
    return checked.ok ? {} : { [`${FIELDS[checked.code]}-${index}`]: errorOf(checked) }
  })
  return Object.assign({}, ...notices)
}
