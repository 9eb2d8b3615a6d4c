import { ok, type Result } from '#shared/kernel/result.ts'
import type { Finding } from '../diagnosis/finding.ts'
import type { Visit } from '../visit/visit.ts'
import { addComparison, type ComparisonRefusal, changeComparison } from './change-comparisons.ts'
import type { Comparison, ComparisonId } from './comparison.ts'
import type { Photo } from './photo.ts'
import type { Reading } from './reading.ts'
import { referenceLimitFor } from './reference-limits.ts'

/** Which part a phone means: a comparison on record, or a part by its name. */
export interface PhoneTarget {
  readonly id?: ComparisonId
  readonly part: string
  readonly position: string
}

/** What a phone sent of a part: one of its two photos, or the value measured. */
export type PhoneGift =
  | { readonly kind: 'photo'; readonly side: 'old' | 'new'; readonly photo: Photo }
  | { readonly kind: 'value'; readonly measured: Reading; readonly unit: string }

/**
 * Puts what a technician's phone sent into the comparison it belongs to. A part that has none yet
 * gets one under `newId`; photos and value of the same name and position meet in it. No limit is
 * filled in: that is for the person at the desk. A finding of that very name that has no photo (or no
 * value) yet shows the old part too. Refuses as every change of a comparison does.
 */
export function takeFromPhone(
  visit: Visit,
  target: PhoneTarget,
  gift: PhoneGift,
  newId: ComparisonId,
): Result<Visit, ComparisonRefusal> {
  const compared = putInComparison(visit, target, gift, newId)
  if (!compared.ok) return compared
  const findings = visit.findings.map((finding) => withFound(finding, target, gift))
  return ok({ ...compared.value, findings })
}

function putInComparison(
  visit: Visit,
  target: PhoneTarget,
  gift: PhoneGift,
  newId: ComparisonId,
): Result<Visit, ComparisonRefusal> {
  const known = findComparison(visit, target)
  if (known !== undefined) return changeComparison(visit, withGift(known, gift))
  const part = target.part.trim()
  const position = target.position.trim()
  const begun: Comparison = {
    id: newId,
    part,
    ...(position === '' ? {} : { position }),
    worseWhen: referenceLimitFor(part)?.worseWhen ?? 'below',
  }
  return addComparison(visit, withGift(begun, gift))
}

function findComparison({ comparisons }: Visit, target: PhoneTarget): Comparison | undefined {
  const byId = comparisons.find(({ id }) => id === target.id)
  if (byId !== undefined) return byId
  const name = plain(target.part)
  const place = plain(target.position)
  return comparisons.find(
    ({ part, position }) => plain(part) === name && plain(position ?? '') === place,
  )
}

function withGift(comparison: Comparison, gift: PhoneGift): Comparison {
  if (gift.kind === 'value') {
    const unit = comparison.unit ?? (gift.unit.trim() || referenceLimitFor(comparison.part)?.unit)
    return { ...comparison, measured: gift.measured, ...(unit ? { unit } : {}) }
  }
  // Laid over each other by hand: that was for the photos as they were.
  const { alignment: _, ...rest } = comparison
  return gift.side === 'old' ? { ...rest, oldPhoto: gift.photo } : { ...rest, newPhoto: gift.photo }
}

/** What stands in a finding was put there by somebody at the car, and is not written over. */
function withFound(finding: Finding, target: PhoneTarget, gift: PhoneGift): Finding {
  if (plain(finding.name) !== plain(target.part)) return finding
  if (gift.kind === 'photo') {
    const isShown = gift.side === 'old' && finding.photo === undefined
    return isShown ? { ...finding, photo: gift.photo } : finding
  }
  const isSameUnit = finding.unit === undefined || finding.unit === gift.unit.trim()
  if (finding.measured !== undefined || !isSameUnit) return finding
  return { ...finding, measured: gift.measured, unit: gift.unit.trim() }
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
