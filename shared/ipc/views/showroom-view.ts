import * as v from 'valibot'
import { heading } from './heading-view.ts'
import { amount, text } from './primitives.ts'

const suitedCar = v.strictObject({
  name: text,
  trim: text,
  /** On the road, in whole hundreds: "¥128,200". */
  price: text,
  isFitting: v.boolean(),
  reasons: v.pipe(v.array(v.strictObject({ text, isFor: v.boolean() })), v.maxLength(30)),
})

/** What a buyer was understood to need, and the cars that suit; nobody's name or number. */
export const needsView = v.strictObject({
  kind: v.literal('needs'),
  ...heading,
  /** Somebody is writing at the desk. */
  isBeingAsked: v.boolean(),
  known: v.pipe(v.array(v.strictObject({ label: text, value: text })), v.maxLength(20)),
  /** Names of what is still to be asked. */
  open: v.pipe(v.array(text), v.maxLength(20)),
  /** Best first. */
  cars: v.pipe(v.array(suitedCar), v.maxLength(3)),
})

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))

const comparedModel = v.strictObject({
  make: text,
  model: text,
  trim: text,
  /** "现车 2 台" */
  availability: text,
  /** Over all the years: price, energy and upkeep. */
  price: amount,
  energy: amount,
  upkeep: amount,
})

/** Up to four models side by side, and what each comes to over years. */
export const modelsView = v.strictObject({
  kind: v.literal('models'),
  ...heading,
  models: v.pipe(v.array(comparedModel), v.minLength(1), v.maxLength(4)),
  groups: v.pipe(
    v.array(
      v.strictObject({
        title: text,
        rows: v.pipe(
          v.array(
            v.strictObject({
              label: text,
              /** One for each model. */
              values: v.pipe(v.array(text), v.maxLength(4)),
              isDifferent: v.boolean(),
              /** Places of the models whose value is best, from 0. */
              best: v.array(index),
            }),
          ),
          v.maxLength(40),
        ),
      }),
    ),
    v.maxLength(10),
  ),
  years: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
  /** What the costs take for granted, each with its figure. */
  assumptions: v.pipe(v.array(v.strictObject({ label: text, value: text })), v.maxLength(12)),
  /** Whether a dearer car earns its price back, in sentences. */
  told: v.pipe(v.array(text), v.maxLength(4)),
  note: text,
})

export type NeedsView = v.InferOutput<typeof needsView>
export type ModelsView = v.InferOutput<typeof modelsView>
