import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Visit } from '../visit/visit.ts'
import { isKept } from './is-kept.ts'
import type { OldPart, OldPartFate, OldPartId, OwnerConsent } from './old-part.ts'

export type EndOldPartRefusal =
  | 'old-part.unknown'
  | 'old-part.not-kept'
  | 'old-part.owner-not-told'
  | 'old-part.note-empty'

/** Where a kept part lies. An empty shelf is none. These outlive the settlement, as the parts do. */
export function shelveOldPart(
  visit: Visit,
  id: OldPartId,
  shelf: string,
): Result<Visit, EndOldPartRefusal> {
  return changeKept(visit, id, ({ shelf: _, ...part }) =>
    ok(hasText(shelf) ? { ...part, shelf: shelf.trim() } : part),
  )
}

/** Writes down that the owner was told, and let the shop do away with the part. */
export function recordConsent(
  visit: Visit,
  id: OldPartId,
  consent: OwnerConsent,
): Result<Visit, EndOldPartRefusal> {
  return changeKept(visit, id, (part) =>
    hasText(consent.note)
      ? ok({ ...part, consent: { ...consent, note: consent.note.trim() } })
      : fail('old-part.note-empty'),
  )
}

/**
 * How a kept part ended. The part is the owner's: to scrap or fit it elsewhere the shop needs to
 * have asked (未经托修方同意不得处理旧件).
 */
export function endOldPart(
  visit: Visit,
  id: OldPartId,
  fate: OldPartFate,
): Result<Visit, EndOldPartRefusal> {
  return changeKept(visit, id, (part) => {
    const needsConsent = fate.kind === 'scrapped' || fate.kind === 'reused'
    if (needsConsent && part.consent === undefined) {
      return fail('old-part.owner-not-told', { part: part.name })
    }
    return ok({ ...part, fate: { ...fate, note: fate.note.trim() } })
  })
}

function changeKept(
  visit: Visit,
  id: OldPartId,
  change: (part: OldPart) => Result<OldPart, EndOldPartRefusal>,
): Result<Visit, EndOldPartRefusal> {
  const part = visit.oldParts.find((one) => one.id === id)
  if (part === undefined) return fail('old-part.unknown')
  if (!isKept(part)) return fail('old-part.not-kept', { part: part.name })
  const changed = change(part)
  if (!changed.ok) return changed
  return ok({
    ...visit,
    oldParts: visit.oldParts.map((one) => (one.id === id ? changed.value : one)),
  })
}
