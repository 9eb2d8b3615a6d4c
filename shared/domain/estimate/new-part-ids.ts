import type { UlidSource } from '#shared/kernel/ulid.ts'
import type { JobDraft } from './job-draft.ts'

/** A draft taken from another visit, its part lines under ids of their own. */
export function withNewPartIds(draft: JobDraft, nextId: UlidSource): JobDraft {
  const { parts, likelyParts } = draft
  return {
    ...draft,
    parts: parts.map((part) => ({ ...part, id: nextId<'PartLine'>() })),
    ...(likelyParts === undefined
      ? {}
      : { likelyParts: likelyParts.map((part) => ({ ...part, id: nextId<'PartLine'>() })) }),
  }
}
