import * as v from 'valibot'
import { RATING_REASONS } from '#shared/domain/rating/rating.ts'
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
  /** Fingerprint of the estimate or agreement that was on the display. */
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

const face = v.picklist([1, 2, 3, 4, 5])

/** What the customer thinks of the visit; whatever they did not touch is absent. */
export const ratingAnswer = v.strictObject({
  kind: v.literal('rating'),
  showId,
  faces: v.strictObject({
    explained: v.optional(face),
    work: v.optional(face),
    time: v.optional(face),
  }),
  recommend: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
  reasons: v.pipe(v.array(v.picklist(RATING_REASONS)), v.maxLength(RATING_REASONS.length)),
  words: v.pipe(v.string(), v.maxLength(300)),
})

/** The customer wants to rate the visit whose bill they look at. */
export const rateAnswer = v.strictObject({ kind: v.literal('rate'), showId })

/** The customer is done looking. */
export const closedAnswer = v.strictObject({ kind: v.literal('closed'), showId })

export const counterAnswer = v.variant('kind', [
  jobAnswer,
  signatureAnswer,
  progressAnswer,
  languageAnswer,
  ratingAnswer,
  rateAnswer,
  closedAnswer,
])
export type CounterAnswer = v.InferOutput<typeof counterAnswer>
