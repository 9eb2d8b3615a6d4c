import * as v from 'valibot'
import { locale, photoHash, showId, text } from './primitives.ts'

/** One job decided by touch; sent at once, so that the desk follows. */
export const jobAnswer = v.strictObject({
  kind: v.literal('job'),
  showId,
  jobId: showId,
  /** `asked`: the customer wants it explained; `pending`: they take an answer back. */
  answer: v.picklist(['approved', 'declined', 'asked', 'pending']),
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
  /** Fingerprint of the estimate that was on the display; other texts have none. */
  shown: v.optional(photoHash),
})

/** What the customer is at: the desk follows, nothing is written down. */
export const progressAnswer = v.strictObject({
  kind: v.literal('progress'),
  showId,
  at: v.picklist(['reading', 'signing']),
  /** The job that is open. */
  jobId: v.optional(showId),
})

/** The customer reads another language: the desk words the same showing anew. */
export const languageAnswer = v.strictObject({ kind: v.literal('language'), showId, locale })

/** The customer is done looking. */
export const closedAnswer = v.strictObject({ kind: v.literal('closed'), showId })

export const counterAnswer = v.variant('kind', [
  jobAnswer,
  signatureAnswer,
  progressAnswer,
  languageAnswer,
  closedAnswer,
])
export type CounterAnswer = v.InferOutput<typeof counterAnswer>
