import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { type Appraisal, CAR_PAPERS, type FourValued } from '#shared/domain/used-car/appraisal.ts'
import { beginAppraisal, recordFindings } from '#shared/domain/used-car/begin-appraisal.ts'
import {
  emptyFrameCheck,
  FRAME_POINTS,
  type FrameAnswer,
  type FrameCheck,
} from '#shared/domain/used-car/frame-check.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { addMonths, yearOf } from '#shared/kernel/day.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { vinOfMake } from './maker-codes.ts'
import type { ShowroomCast } from './showroom-cast.ts'
import type { UsedPlan } from './used-plans.ts'

/** Serials of used cars, apart from those of new ones. */
const FIRST_SERIAL = 700

interface Brought {
  readonly customer: Customer
  readonly sale?: Sale
  readonly appraiser: Staff
  readonly at: Instant
}

/** What is written down at a used car, before anybody has worked out a price. */
export function lookAtCar(
  cast: ShowroomCast,
  plan: UsedPlan,
  { customer, sale, appraiser, at }: Brought,
): { readonly appraisal: Appraisal; readonly vehicle: Vehicle } {
  const { random, nextId, told, offsetMinutes } = cast
  const { make, model, energy, color, mileageKm, usage = 'family', months } = plan
  const firstRegisteredOn = addMonths(dayOf(at, offsetMinutes), -months)
  const plated = cast.plate(energy)
  const serial = FIRST_SERIAL + told.vehicles.length
  const vehicle: Vehicle = {
    id: nextId<'Vehicle'>(),
    customerId: customer.id,
    ...plated,
    vin: vinOfMake(random, make, yearOf(firstRegisteredOn), serial),
    make,
    model,
    color,
    kind: 'car',
    energy,
    firstRegisteredOn,
    createdAt: at,
  }
  const begun = unwrap(
    beginAppraisal(
      {
        id: nextId<'Appraisal'>(),
        customerId: customer.id,
        vehicleId: vehicle.id,
        ...(sale === undefined ? {} : { saleId: sale.id }),
        car: {
          plate: vehicle.plate,
          vin: vehicle.vin,
          car: `${make} ${model}`,
          color,
          energy,
          usage,
          firstRegisteredOn,
          mileageKm,
          isMortgaged: plan.isBegun ? 'not-checked' : 'absent',
          papers: papersOf(plan),
        },
      },
      { by: appraiser.id, at, today: dayOf(at, offsetMinutes) },
    ),
  )
  const findings = {
    ...begun.findings,
    frame: frameOf(plan),
    body: plan.body.map(([panel, code, degree]) => ({ panel, code, degree })),
    faults: plan.faults.map(([section, what, tenths]) => ({ section, what, tenths })),
    words: plan.words,
  }
  const appraisal = unwrap(recordFindings(begun, findings, { by: appraiser.id, at }))
  return { appraisal, vehicle }
}

function papersOf({ isBegun = false }: UsedPlan): Appraisal['car']['papers'] {
  const answer: FourValued = isBegun ? 'not-checked' : 'present'
  const all = Object.fromEntries(CAR_PAPERS.map((paper) => [paper, answer]))
  return { ...all, plates: 'present' } as unknown as Appraisal['car']['papers']
}

function frameOf({ frame, isBegun = false }: UsedPlan): FrameCheck {
  if (isBegun) return { ...emptyFrameCheck(), symmetry: { state: 'sound' } }
  const answerOf = (point: string): FrameAnswer =>
    point === frame ? { state: 'defect', defects: ['SH'] } : { state: 'sound' }
  return Object.fromEntries(
    FRAME_POINTS.map((point) => [point, answerOf(point)]),
  ) as unknown as FrameCheck
}
