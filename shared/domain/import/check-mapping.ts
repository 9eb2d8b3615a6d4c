import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Mapping } from './import-field.ts'

/** What a list cannot do without. */
export type MappingProblem = 'import.no-name' | 'import.no-way-to-find'

/** Whether the columns are enough: a name, and something by which the desk finds it again. */
export function checkMapping(mapping: Mapping): Result<null, MappingProblem> {
  if (!mapping.includes('name')) return fail('import.no-name')
  const canBeFound = (['phone', 'plate', 'vin'] as const).some((field) => mapping.includes(field))
  return canBeFound ? ok(null) : fail('import.no-way-to-find')
}
