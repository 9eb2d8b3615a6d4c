import * as v from 'valibot'
import { locale, text } from './primitives.ts'
import { slideViews } from './slide-view.ts'

/** What the showroom wall plays; without slides it shows whose shop this is. */
export const wallView = v.strictObject({
  locale,
  shop: text,
  phone: text,
  offsetMinutes: v.pipe(v.number(), v.integer()),
  slides: slideViews,
})

export type WallView = v.InferOutput<typeof wallView>
