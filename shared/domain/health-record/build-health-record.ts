import type { Day } from '#shared/kernel/day.ts'
import { trimDecimals } from '#shared/kernel/decimal-text.ts'
import { formatHours } from '#shared/kernel/hours.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { formatQuantity } from '#shared/kernel/quantity.ts'
import { listApproved } from '../approval/decide-job.ts'
import type { ChargeKind } from '../estimate/charge.ts'
import { plateKey } from '../identifiers/plate.ts'
import { vinKey } from '../identifiers/vin.ts'
import { costListCodeOf } from './cost-list-code.ts'
import {
  type HealthPart,
  type HealthProject,
  type HealthRecord,
  LONGEST_PART_NAME,
  NO_NUMBER,
  NO_TEXT,
} from './health-record.ts'
import type { HealthSubject } from './health-subject.ts'

/** Charges that are work on the car. Fetching it and small things beside are not what was mended. */
const WORK_CHARGES: ReadonlySet<ChargeKind> = new Set([
  'diagnosis',
  'testing',
  'machining',
  'outside-work',
])

/**
 * The record of a settled visit as it goes out. Says what is on record, also where that cannot be
 * sent: whether it can is for `listHealthProblems`. Throws an Error for a visit that is not settled.
 */
export function buildHealthRecord({ visit, vehicle, shop }: HealthSubject): HealthRecord {
  const { settlement, intake, day } = visit
  if (settlement === undefined) throw new Error(`visit ${visit.id} is not settled`)
  return {
    basicInfo: {
      vehicleplatenumber: textOf(plateKey(vehicle.plate)),
      companyname: textOf(shop.name),
      vin: textOf(vinKey(vehicle.vin)),
      repairdate: plainDay(day),
      repairmileage: String(intake.mileageKm),
      settledate: plainDay(dayOf(settlement.at, shop.offsetMinutes)),
      faultdescription: textOf(intake.statement),
      costlistcode: textOf(costListCodeOf(visit)),
    },
    vehiclepartslist: listHealthParts(visit),
    repairprojectlist: listHealthProjects(visit),
  }
}

/**
 * Parts that were fitted: of billed jobs only, also what the customer brought or what was free.
 * What was declined never went on the car.
 */
function listHealthParts(visit: HealthSubject['visit']): HealthPart[] {
  return listApproved(visit)
    .flatMap(({ parts }) => parts)
    .map(({ name, quantity, number }) => ({
      partsname: cutText(textOf(name), LONGEST_PART_NAME),
      partsquantity: formatQuantity(quantity),
      partscode: textOf(number),
    }))
}

/** What was done: billed jobs, and charges that are work. One without quota hours has `0`. */
export function listHealthProjects(
  visit: Pick<HealthSubject['visit'], 'jobs' | 'charges'>,
): HealthProject[] {
  return [
    ...listApproved(visit).map(({ name, labour }) => ({
      repairproject: textOf(name),
      workinghours: labour === undefined ? NO_NUMBER : trimDecimals(formatHours(labour.hours)),
    })),
    ...visit.charges
      .filter(({ kind }) => WORK_CHARGES.has(kind))
      .map(({ name }) => ({ repairproject: textOf(name), workinghours: NO_NUMBER })),
  ]
}

/** `20261120`: a day as the platforms want it. */
export const plainDay = (day: Day): string => day.replaceAll('-', '')

/** One line of text, 无 when there is none: line breaks upset the platforms' own forms. */
function textOf(text: string | undefined): string {
  const line = (text ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line === '' ? NO_TEXT : line
}

/** The first `most` characters; one outside the basic plane counts as one and is never halved. */
const cutText = (text: string, most: number): string => [...text].slice(0, most).join('')
