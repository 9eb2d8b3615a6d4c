import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Visit } from '../visit/visit.ts'
import type { HealthExport } from './health-export.ts'

/** Keeps on the visit that its record was written to a file; again as often as it is. */
export function noteHealthExport(
  visit: Visit,
  healthExport: HealthExport,
): Result<Visit, 'health.not-settled'> {
  return visit.settlement === undefined
    ? fail('health.not-settled')
    : ok({ ...visit, healthExport })
}
