import * as v from 'valibot'

/** What this computer remembers of the second place. */
export const keptPlace = v.object({
  folder: v.string(),
  chosenAt: v.string(),
  isSameDisk: v.optional(v.boolean(), false),
  lastCopy: v.optional(v.object({ at: v.string(), seq: v.number() })),
})
export type KeptPlace = v.InferOutput<typeof keptPlace>
