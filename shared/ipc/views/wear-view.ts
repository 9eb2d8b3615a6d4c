import * as v from 'valibot'
import { share, text } from './primitives.ts'

/** Wear over the kilometres. Places are shares of the chart: x by mileage, y from worn to new. */
export const wear = v.strictObject({
  points: v.pipe(
    v.array(v.strictObject({ x: share, y: share, value: text, km: text, isNew: v.boolean() })),
    v.minLength(2),
    v.maxLength(20),
  ),
  /** Where the line through the points goes on to. */
  goesOnTo: v.strictObject({ x: share, y: share }),
  limit: v.optional(v.strictObject({ y: share, label: text })),
  /** The mileage at which the limit is reached, where the chart goes as far: "约 58,700 km". */
  reach: v.optional(text),
  /** "每万公里磨损 2.1 毫米" */
  rate: text,
  /** "照此约 500 公里后到限度" */
  left: v.optional(text),
  /** What the reckoning takes for granted. */
  assumption: text,
})

export type WearView = v.InferOutput<typeof wear>
