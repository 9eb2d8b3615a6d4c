import { hasText } from '#shared/kernel/has-text.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { type Failure, fail } from '#shared/kernel/result.ts'
import { checkVin } from '../identifiers/vin.ts'
import { listHealthProjects, plainDay } from './build-health-record.ts'
import { costListCodeOf } from './cost-list-code.ts'
import type { HealthSubject } from './health-subject.ts'

/**
 * Why a visit's record would be refused by the platform. `vin-length` {length}, `vin-character`
 * {character, position}, `vin-check` {expected, found}, `dates` {from, to}, `mileage-less` {km, last},
 * `code-changed` {before, code}, `code-taken` {code}.
 */
export type HealthProblem =
  | 'health.not-settled'
  | 'health.company-missing'
  | 'health.vin-missing'
  | 'health.vin-length'
  | 'health.vin-character'
  | 'health.vin-check'
  | 'health.dates'
  | 'health.mileage-not-whole'
  | 'health.mileage-less'
  | 'health.no-project'
  | 'health.code-missing'
  | 'health.code-changed'
  | 'health.code-taken'

/** All that stands against exporting a visit's record, in the order of its members; empty: it goes. */
export function listHealthProblems(subject: HealthSubject): Failure<HealthProblem>[] {
  if (subject.visit.settlement === undefined) return [fail('health.not-settled')]
  return [
    ...(hasText(subject.shop.name) ? [] : [fail('health.company-missing')]),
    ...problemsOfVin(subject.vehicle.vin),
    ...problemsOfDates(subject),
    ...problemsOfMileage(subject),
    ...(listHealthProjects(subject.visit).length > 0 ? [] : [fail('health.no-project')]),
    ...problemsOfCode(subject),
  ]
}

function problemsOfVin(vin: string): Failure<HealthProblem>[] {
  if (!hasText(vin)) return [fail('health.vin-missing')]
  const checked = checkVin(vin)
  if (checked.ok) return []
  const { detail } = checked
  if (checked.code === 'vin.length') return [fail('health.vin-length', detail)]
  return checked.code === 'vin.bad-character'
    ? [fail('health.vin-character', detail)]
    : [fail('health.vin-check', detail)]
}

function problemsOfDates({ visit, shop }: HealthSubject): Failure<HealthProblem>[] {
  if (visit.settlement === undefined) return []
  const from = visit.day
  const to = dayOf(visit.settlement.at, shop.offsetMinutes)
  return plainDay(from) <= plainDay(to) ? [] : [fail('health.dates', { from, to })]
}

function problemsOfMileage({ visit, previousKm }: HealthSubject): Failure<HealthProblem>[] {
  const km = visit.intake.mileageKm
  if (!Number.isSafeInteger(km) || km < 0) return [fail('health.mileage-not-whole', { km })]
  return previousKm !== undefined && km < previousKm
    ? [fail('health.mileage-less', { km, last: previousKm })]
    : []
}

/** The code must be there, and the one the platform knows the visit by. */
function problemsOfCode({ visit }: HealthSubject): Failure<HealthProblem>[] {
  const code = costListCodeOf(visit)
  if (!hasText(code)) return [fail('health.code-missing')]
  const before = visit.healthExport?.code
  return before === undefined || before === code
    ? []
    : [fail('health.code-changed', { before, code })]
}
