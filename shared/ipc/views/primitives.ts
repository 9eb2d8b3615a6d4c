import * as v from 'valibot'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'

/** Text short enough for a display; longer is a bug, not a message. */
export const text = v.pipe(v.string(), v.maxLength(2000))
/** SHA-256 in hex: the name of a photo file. */
export const photoHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
/** Money in minor units. */
export const amount = v.pipe(v.number(), v.safeInteger())
/** Names one showing, so that an answer to an older one is not taken for this one. */
export const showId = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
export const locale = v.picklist(DOCUMENT_LOCALES)
export const currency = v.picklist(['CNY', 'TWD', 'HKD'])
export const plateColor = v.picklist(['blue', 'yellow', 'green', 'yellow-green', 'white', 'black'])
/** A part of a whole, 0 to 1: where something stands on a gauge. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
