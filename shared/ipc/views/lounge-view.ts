import * as v from 'valibot'
import { locale, plateColor, share, text } from './primitives.ts'
import { slideViews } from './slide-view.ts'

const loungeCar = v.strictObject({
  /** Stable within the day and meaningless outside: rows move, they do not flicker. */
  key: text,
  /** Masked already: "京N·8***2". */
  plate: text,
  plateColor: v.optional(plateColor),
  /** Steps done of those shown; the step at this index is where the car stands now. */
  stepIndex: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
  /** "12:30", or the call to the counter. */
  time: text,
  /** "预计", "等您确认报价", "等待配件，比原定晚 40 分" */
  remark: text,
  isCalled: v.boolean(),
})

const loungeCall = v.strictObject({
  /** Of the car and the moment: a call made again is another one. */
  callId: text,
  /** When it was made, epoch milliseconds. */
  at: v.pipe(v.number(), v.integer()),
  /** What is said aloud: only what the board shows of the plate. Empty: nothing is. */
  spoken: text,
})

const callSound = v.strictObject({
  chime: v.boolean(),
  voice: v.boolean(),
  volume: share,
  /** How often one call is heard at most. */
  times: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

/** Today's board as the waiting room may see it. */
export const loungeView = v.strictObject({
  locale,
  shop: text,
  title: text,
  /** Words of the six steps, in order. */
  steps: v.pipe(v.array(text), v.length(6)),
  cars: v.pipe(v.array(loungeCar), v.maxLength(100)),
  /** Lines at the foot: labour rate, warranty, complaint line. */
  notices: v.array(text),
  offsetMinutes: v.pipe(v.number(), v.integer()),
  /** Calls that stand, to be heard by `sound`; a screen without sound leaves both out. */
  calls: v.optional(v.pipe(v.array(loungeCall), v.maxLength(100))),
  sound: v.optional(callSound),
  /** Played in turn with the board; absent or empty: the board alone. */
  slides: v.optional(slideViews),
})

export type LoungeView = v.InferOutput<typeof loungeView>
export type LoungeCallView = v.InferOutput<typeof loungeCall>
export type LoungeCar = v.InferOutput<typeof loungeCar>
