import {
  jobDraftFrom,
  partLineFrom,
  type StandardJob,
} from '#shared/domain/catalogue/standard-job.ts'
import type { JobDraft } from '#shared/domain/estimate/job-draft.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { UlidSource } from '#shared/kernel/ulid.ts'

/** The make chosen for each part, both counted from 0; what is not named is in its first make. */
export type PartChoices = Readonly<Record<number, number>>

/** A job of the price list with its parts in the makes the owner chose. */
export const draftOfStandardJob = (
  job: StandardJob,
  choices: PartChoices,
  labourRate: Money,
  nextId: UlidSource,
): JobDraft => ({
  ...jobDraftFrom(job, labourRate, () => nextId<'PartLine'>()),
  parts: job.parts.map((part, index) =>
    partLineFrom(part, part.choices[choices[index] ?? 0] ?? part.choices[0], nextId()),
  ),
})
