import { canonicalJson } from '#shared/kernel/canonical-json.ts'
import { type Failure, fail } from '#shared/kernel/result.ts'
import { sha256 } from '#shared/kernel/sha256.ts'
import { buildHealthRecord } from './build-health-record.ts'
import { costListCodeOf } from './cost-list-code.ts'
import type { HealthRecord } from './health-record.ts'
import type { HealthSubject } from './health-subject.ts'
import { type HealthProblem, listHealthProblems } from './list-health-problems.ts'

/**
 * Where a visit stands with its record: `problem` cannot go, `new` never went, `exported` went as it
 * is now, `changed` went and is another one since (a plate or VIN was put right).
 */
export type HealthState = 'problem' | 'new' | 'exported' | 'changed'

/** A visit of a batch, with its record where it is settled. */
export interface PreparedHealthRecord<S extends HealthSubject = HealthSubject> {
  readonly subject: S
  readonly record: HealthRecord | undefined
  readonly problems: readonly Failure<HealthProblem>[]
  readonly state: HealthState
}

/**
 * The records of a batch in its order. A code that two visits claim holds back both: which of them
 * the platform should believe nobody here can know.
 */
export function prepareHealthRecords<S extends HealthSubject>(
  subjects: readonly S[],
): PreparedHealthRecord<S>[] {
  const claims = new Map<string, number>()
  for (const { visit } of subjects) {
    const code = costListCodeOf(visit)
    claims.set(code, (claims.get(code) ?? 0) + 1)
  }
  return subjects.map((subject) => {
    const { visit } = subject
    const code = costListCodeOf(visit)
    const isTaken = code !== '' && (claims.get(code) ?? 0) > 1
    const problems = [
      ...listHealthProblems(subject),
      ...(isTaken ? [fail('health.code-taken', { code })] : []),
    ]
    const record = visit.settlement === undefined ? undefined : buildHealthRecord(subject)
    return { subject, record, problems, state: stateOf(subject, record, problems.length > 0) }
  })
}

function stateOf(
  { visit: { healthExport } }: HealthSubject,
  record: HealthRecord | undefined,
  hasProblem: boolean,
): HealthState {
  if (hasProblem || record === undefined) return 'problem'
  if (healthExport === undefined) return 'new'
  return healthExport.hash === hashHealthRecord(record) ? 'exported' : 'changed'
}

/** SHA-256 of a record, whatever envelope it goes in. */
export const hashHealthRecord = ({
  basicInfo,
  vehiclepartslist,
  repairprojectlist,
}: HealthRecord): string =>
  sha256(
    canonicalJson({
      basicInfo: { ...basicInfo },
      vehiclepartslist: vehiclepartslist.map((part) => ({ ...part })),
      repairprojectlist: repairprojectlist.map((project) => ({ ...project })),
    }),
  )
