import type { Day } from '#shared/kernel/day.ts'
import type { Visit } from '../visit/visit.ts'
import type { Finding } from './finding.ts'

/** The same thing at the same place as it stood at an earlier visit. */
export interface EarlierFinding {
  readonly finding: Finding
  readonly day: Day
  readonly mileageKm: number
}

const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s/g, '')

/** How a thing stood the last time it was looked at; `earlier` in any order. */
export function findEarlier(
  earlier: readonly Visit[],
  { name, place }: Pick<Finding, 'name' | 'place'>,
): EarlierFinding | undefined {
  const newestFirst = [...earlier].sort((a, b) => (a.arrivedAt < b.arrivedAt ? 1 : -1))
  for (const { findings, day, intake } of newestFirst) {
    const finding = findings.findLast(
      (each) => each.place === place && plain(each.name) === plain(name),
    )
    if (finding !== undefined) return { finding, day, mileageKm: intake.mileageKm }
  }
  return undefined
}
