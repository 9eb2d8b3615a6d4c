import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { CustomerId } from '../customer/customer.ts'
import type { DocumentLocale } from '../papers/paper-kind.ts'
import type { StaffId } from '../staff/staff.ts'
import type { VehicleId } from '../vehicle/vehicle.ts'
import { keepWalkAround } from '../walk-around/keep-walk-around.ts'
import { checkIntake, type IntakeProblem } from './check-intake.ts'
import type { Intake } from './intake.ts'
import { isClosed } from './is-closed.ts'
import { NOTHING_YET } from './nothing-yet.ts'
import type { Visit, VisitId } from './visit.ts'

/** What reception writes down about a visit. */
export interface VisitDraft {
  readonly customerId: CustomerId
  readonly vehicleId: VehicleId
  readonly advisorId: StaffId
  readonly intake: Intake
  readonly promisedAt: Instant
}

/** A draft with what the shop adds: identity, time, language of the papers. */
export interface StartVisitInput extends VisitDraft {
  readonly id: VisitId
  /** When the car came. */
  readonly at: Instant
  /** When it is written up, maybe later: nothing is promised for a time gone by. */
  readonly now?: Instant
  readonly locale: DocumentLocale
  /** Minutes the shop is ahead of UTC: the visit's day is the shop's. */
  readonly offsetMinutes: number
}

/** Opens a visit: the car is received, nothing is offered, agreed or billed yet. */
export function startVisit(input: StartVisitInput): Result<Visit, IntakeProblem> {
  const { id, at, locale, offsetMinutes, intake, promisedAt } = input
  const checked = checkIntake(intake, { arrivedAt: at, promisedAt, now: input.now })
  if (!checked.ok) return checked
  return ok({
    id,
    customerId: input.customerId,
    vehicleId: input.vehicleId,
    advisorId: input.advisorId,
    paper: 'draft',
    step: 'received',
    steps: [{ step: 'received', at }],
    day: dayOf(at, offsetMinutes),
    arrivedAt: at,
    promisedAt,
    locale,
    intake,
    jobs: [],
    charges: [],
    estimateVersion: 1,
    ...NOTHING_YET,
    comparisons: [],
    inspections: [],
    bill: { discount: ZERO, rounding: ZERO, payments: [] },
    createdAt: at,
    updatedAt: at,
  })
}

/**
 * Corrects what was written down at reception, or the promised time, until the bill is settled. With
 * `now`, a new promise lies ahead; one that stays may have been broken since.
 */
export function changeIntake(
  visit: Visit,
  intake: Intake,
  promisedAt: Instant,
  now?: Instant,
): Result<Visit, IntakeProblem | 'visit.settled'> {
  if (isClosed(visit)) return fail('visit.settled')
  const checked = checkIntake(intake, {
    arrivedAt: visit.arrivedAt,
    promisedAt,
    now: promisedAt === visit.promisedAt ? undefined : now,
  })
  return checked.ok
    ? ok({ ...visit, intake: keepWalkAround(visit.intake, intake), promisedAt })
    : checked
}
