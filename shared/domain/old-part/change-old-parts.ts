import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { MOST_QUANTITY } from '#shared/kernel/quantity.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { LONGEST_NAME } from '../estimate/job-draft.ts'
import { findJob } from '../estimate/replace-job.ts'
import type { StaffId } from '../staff/staff.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import { type Disposition, type OldPart, type OldPartId, staysWithShop } from './old-part.ts'
import { withOldParts } from './old-parts-answer.ts'
import type { ProposedPart } from './propose-old-parts.ts'

export type OldPartRefusal =
  | 'visit.settled'
  | 'job.unknown'
  | 'old-part.unknown'
  | 'old-part.name-empty'
  | 'old-part.name-too-long'
  | 'old-part.quantity-out-of-range'
  | 'old-part.no-order'

/** A part to register: what it is and what becomes of it. */
export interface OldPartDraft extends ProposedPart {
  readonly id: OldPartId
  readonly disposition: Disposition
}

interface Registering {
  readonly at: Instant
  readonly by: StaffId
}

/** Puts replaced parts into the visit's register, in their order. */
export function registerOldParts(
  visit: Visit,
  drafts: readonly OldPartDraft[],
  { at, by }: Registering,
): Result<Visit, OldPartRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const parts: OldPart[] = []
  for (const draft of drafts) {
    const checked = checkDraft(visit, draft)
    if (!checked.ok) return checked
    parts.push({ ...draft, name: draft.name.trim(), registeredAt: at, registeredBy: by })
  }
  return relabelled(visit, [...visit.oldParts, ...parts])
}

/** Says anew what becomes of a part. What stays with the shop gets a label; others leave the shelf. */
export function disposeOldPart(
  visit: Visit,
  id: OldPartId,
  disposition: Disposition,
): Result<Visit, OldPartRefusal> {
  return changeOldPart(visit, id, (part) => ({ ...part, disposition }))
}

/** Takes a part off the register: it was never replaced. */
export function removeOldPart(visit: Visit, id: OldPartId): Result<Visit, OldPartRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  if (!visit.oldParts.some((part) => part.id === id)) return fail('old-part.unknown')
  return ok(
    withOldParts(
      visit,
      visit.oldParts.filter((part) => part.id !== id),
    ),
  )
}

function changeOldPart(
  visit: Visit,
  id: OldPartId,
  change: (part: OldPart) => OldPart,
): Result<Visit, OldPartRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  if (!visit.oldParts.some((part) => part.id === id)) return fail('old-part.unknown')
  return relabelled(
    visit,
    visit.oldParts.map((part) => (part.id === id ? change(part) : part)),
  )
}

/**
 * Labels for what stays in the house: the order's number and a count. A part keeps its label when
 * it goes home after all, so that a sticker peeled off it cannot name another.
 */
function relabelled(visit: Visit, parts: readonly OldPart[]): Result<Visit, OldPartRefusal> {
  let count = Math.max(0, ...visit.oldParts.map(labelCount))
  const labelled: OldPart[] = []
  for (const part of parts) {
    const { shelf: _, ...unshelved } = part
    if (!staysWithShop(part.disposition)) {
      labelled.push(unshelved)
    } else if (part.label !== undefined) {
      labelled.push(part)
    } else {
      if (visit.number === undefined) return fail('old-part.no-order', { part: part.name })
      count += 1
      labelled.push({ ...part, label: `${visit.number}-${count}` })
    }
  }
  return ok(withOldParts(visit, labelled))
}

const labelCount = ({ label }: OldPart): number => Number(/-(\d+)$/.exec(label ?? '')?.[1] ?? 0)

function checkDraft(visit: Visit, draft: OldPartDraft): Result<null, OldPartRefusal> {
  if (findJob(visit, draft.jobId) === undefined) return fail('job.unknown')
  if (!hasText(draft.name)) return fail('old-part.name-empty')
  if ([...draft.name].length > LONGEST_NAME) {
    return fail('old-part.name-too-long', { most: LONGEST_NAME })
  }
  if (!(draft.quantity >= 1 && draft.quantity <= MOST_QUANTITY)) {
    return fail('old-part.quantity-out-of-range', { part: draft.name })
  }
  return ok(null)
}
