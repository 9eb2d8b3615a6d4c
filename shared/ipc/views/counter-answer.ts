import * as v from 'valibot'
import { showId, text } from './primitives.ts'

/** One job decided by touch; sent at once, so that the desk follows. */
export const jobAnswer = v.strictObject({
  kind: v.literal('job'),
  showId,
  jobId: showId,
  answer: v.picklist(['approved', 'declined', 'pending']),
  reason: v.optional(text),
})

/** The customer has signed what was shown. */
export const signatureAnswer = v.strictObject({
  kind: v.literal('signature'),
  showId,
  /** The strokes as an SVG path in a box of `width` × `height`. */
  path: v.pipe(v.string(), v.minLength(1), v.maxLength(400_000), v.regex(/^[MLCQZ0-9 .,-]+$/i)),
  width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
})

/** The customer is done looking. */
export const closedAnswer = v.strictObject({ kind: v.literal('closed'), showId })

export const counterAnswer = v.variant('kind', [jobAnswer, signatureAnswer, closedAnswer])
export type CounterAnswer = v.InferOutput<typeof counterAnswer>
