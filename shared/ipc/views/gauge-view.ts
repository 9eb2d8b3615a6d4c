import * as v from 'valibot'
import { share, text } from './primitives.ts'

const mark = v.strictObject({ label: text, at: share })

/** A measured value between its ends, formatted: what a gauge is drawn from. */
export const gauge = v.strictObject({
  /** Reading and unit, formatted: "2.1 mm". */
  measured: text,
  measuredAt: share,
  /** Both ends of the scale, formatted. `bad` is drawn left. */
  badEnd: text,
  goodEnd: text,
  limit: v.optional(mark),
  advise: v.optional(mark),
  newValue: v.optional(mark),
  /** The same part on the other side of the car: "右前 2.6 mm". */
  otherSide: v.optional(mark),
})
