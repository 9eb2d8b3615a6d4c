import * as v from 'valibot'
import { FEWEST_SECONDS, MOST_SECONDS } from '#shared/domain/wall/slide.ts'
import { gauge } from './gauge-view.ts'
import { photoHash, text } from './primitives.ts'

const heading = {
  /** The same for as long as the slide stands in the list: a change of words is no change of slide. */
  key: text,
  seconds: v.pipe(v.number(), v.integer(), v.minValue(FEWEST_SECONDS), v.maxValue(MOST_SECONDS)),
  title: text,
}

const line = v.strictObject({ name: text, detail: text, value: text })

const pricesSlide = v.strictObject({
  kind: v.literal('prices'),
  ...heading,
  /** Price of a quota hour, "180 元 / 工时". */
  rate: v.strictObject({ label: text, value: text, unit: text }),
  lines: v.pipe(v.array(line), v.maxLength(12)),
  note: text,
})

const warrantySlide = v.strictObject({
  kind: v.literal('warranty'),
  ...heading,
  columns: v.strictObject({ work: text, legal: text, promise: text }),
  lines: v.pipe(
    v.array(
      v.strictObject({
        name: text,
        legal: text,
        promise: text,
        /** The shop promises more than it has to. */
        isMore: v.boolean(),
      }),
    ),
    v.maxLength(8),
  ),
  note: text,
})

const promiseSlide = v.strictObject({
  kind: v.literal('promise'),
  ...heading,
  points: v.pipe(v.array(text), v.maxLength(6)),
})

const complaintSlide = v.strictObject({
  kind: v.literal('complaint'),
  ...heading,
  label: text,
  phone: text,
  /** What happens after a call, by when. */
  steps: v.pipe(v.array(v.strictObject({ by: text, what: text })), v.maxLength(4)),
  note: text,
})

const craftSlide = v.strictObject({
  kind: v.literal('craft'),
  ...heading,
  part: text,
  old: v.strictObject({ photo: photoHash, label: text }),
  fresh: v.strictObject({ photo: photoHash, label: text }),
  gauge: v.optional(gauge),
  /** Empty without a measured value. */
  verdict: text,
  tone: v.picklist(['good', 'advise', 'bad', 'unknown']),
  source: text,
  note: text,
})

const share = v.pipe(v.number(), v.integer(), v.minValue(0))

const costSlide = v.strictObject({
  kind: v.literal('running-cost'),
  ...heading,
  /** The chart in words. */
  label: text,
  /** Names of the two parts of a bar, and what its numbers are. */
  parts: v.strictObject({ energy: text, upkeep: text, unit: text }),
  cars: v.pipe(
    v.array(
      v.strictObject({
        name: text,
        /** "汽油 7.2 L/100 km" */
        detail: text,
        /** Whole units of the currency a year. */
        energy: share,
        upkeep: share,
        total: text,
      }),
    ),
    v.minLength(1),
    v.maxLength(6),
  ),
  /** What the figures take for granted. */
  assumptions: v.pipe(v.array(text), v.maxLength(4)),
})

const pictureSlide = v.strictObject({
  kind: v.literal('picture'),
  ...heading,
  photo: photoHash,
  caption: text,
})

const videoSlide = v.strictObject({
  kind: v.literal('video'),
  ...heading,
  video: photoHash,
  caption: text,
})

/** One slide, worded and priced: what a screen draws and nothing that it would have to look up. */
export const slideView = v.variant('kind', [
  pricesSlide,
  warrantySlide,
  promiseSlide,
  complaintSlide,
  craftSlide,
  costSlide,
  pictureSlide,
  videoSlide,
])

/** What is to be played, in order. */
export const slideViews = v.pipe(v.array(slideView), v.maxLength(60))

export type SlideView = v.InferOutput<typeof slideView>
export type SlideViewOf<K extends SlideView['kind']> = Extract<SlideView, { kind: K }>

/** The photos and videos of slides: the only ones their window may load. */
export const listMediaOf = (slides: readonly SlideView[]): readonly string[] =>
  slides.flatMap((slide) => {
    switch (slide.kind) {
      case 'craft':
        return [slide.old.photo, slide.fresh.photo]
      case 'picture':
        return [slide.photo]
      case 'video':
        return [slide.video]
      default:
        return []
    }
  })
