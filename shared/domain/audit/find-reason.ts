import { type FieldChange, fieldsOf } from './field-change.ts'

/** Fields in which people write why they do something; the work itself has reasons of its own. */
const REASONS: readonly RegExp[] = [
  /^cancelledReason$/,
  /^declinedReason$/,
  /^declinedBecause$/,
  /^droppedBecause$/,
  /(^|\.)approval\.reason$/,
  /(^|\.)(cancelled|calledOff|award)\.reason$/,
  /(^|\.)(movements|prices|credits|gradeOverrides|erased)\.reason$/,
  /^loss\.(words|reason)$/,
  /(^|\.)causeNote$/,
  /^reason$/,
]

/** `reason` of these records is why work is needed, not why somebody did something. */
const WORK: ReadonlySet<string> = new Set(['deferredJobs', 'visits', 'standardJobs'])

/** Why a command was carried out, where what it changed says so: the part that holds the words. */
export function findReason(
  table: string,
  changes: readonly FieldChange[],
): FieldChange | undefined {
  return changes.find(({ kind, path, to }) => {
    if (kind !== 'changed' || typeof to !== 'string' || to.trim() === '') return false
    const way = fieldsOf(path).join('.')
    if (way === 'reason' && WORK.has(table)) return false
    return REASONS.some((reason) => reason.test(way))
  })
}
