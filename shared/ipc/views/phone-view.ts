import * as v from 'valibot'
import type { Instant } from '#shared/kernel/instant.ts'
import { locale, text } from './primitives.ts'

/** Largest photo a phone may send, in bytes. */
export const LARGEST_PHONE_PHOTO = 15 * 1024 * 1024
/** How long a phone may send for one visit. */
export const PHONE_LINK_MINUTES = 30
/** Photos and values one phone may send. */
export const MOST_SENT = 120

const id = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/))
const partName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))
const position = v.pipe(v.string(), v.trim(), v.maxLength(40))
const unit = v.pipe(v.string(), v.trim(), v.maxLength(12))
const short = v.pipe(v.string(), v.maxLength(120))

const phonePart = v.strictObject({
  /** The comparison it is on record as; absent for one that only has a name so far. */
  id: v.optional(id),
  part: short,
  position: short,
  unit: short,
  hasOld: v.boolean(),
  hasNew: v.boolean(),
  /** "2.1 mm", or nothing. */
  measured: short,
})

/** What the technician's phone shows of a visit: its parts, and of the car the masked plate. */
export const phoneView = v.strictObject({
  locale,
  shop: text,
  /** Masked already: "京N·8***2". */
  plate: short,
  parts: v.pipe(v.array(phonePart), v.maxLength(100)),
})
export type PhoneView = v.InferOutput<typeof phoneView>
export type PhonePart = v.InferOutput<typeof phonePart>

/** Which part something belongs to: one on record, or one by its name. */
const target = { id: v.optional(id), part: partName, position }

/** A photo's part and side; the bytes come beside it. */
export const phonePhoto = v.strictObject({
  ...target,
  /** Named by the phone, so that a repeated sending counts once. */
  sending: v.pipe(v.string(), v.regex(/^[0-9a-f-]{8,40}$/)),
  side: v.picklist(['old', 'new']),
})
export type PhonePhoto = v.InferOutput<typeof phonePhoto>

/** A measured value in thousandths of its unit. */
export const phoneValue = v.strictObject({
  ...target,
  sending: v.pipe(v.string(), v.regex(/^[0-9a-f-]{8,40}$/)),
  unit,
  measured: v.pipe(v.number(), v.integer(), v.minValue(-9_999_999), v.maxValue(9_999_999_999)),
})
export type PhoneValue = v.InferOutput<typeof phoneValue>

/** What a phone sent, on its way to the desk. */
export type PhoneSending =
  | (PhonePhoto & { readonly kind: 'photo'; readonly linkId: string; readonly bytes: Uint8Array })
  | (PhoneValue & { readonly kind: 'value'; readonly linkId: string })

/** What the desk made of it: on record, or refused for a reason. */
export const phoneAnswer = v.strictObject({
  linkId: short,
  sending: short,
  refusal: v.optional(
    v.strictObject({
      code: short,
      detail: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
    }),
  ),
})
export type PhoneAnswer = v.InferOutput<typeof phoneAnswer>

/** The door for one phone, as the desk sees it. */
export interface PhoneLink {
  readonly linkId: string
  /** The address with its single-use key, drawn as a QR code. */
  readonly url: string
  readonly state: 'waiting' | 'opened' | 'closed'
  readonly endsAt: Instant
  readonly received: number
}
export type PhoneLinkProblem = 'network.off' | 'phone.too-many'
