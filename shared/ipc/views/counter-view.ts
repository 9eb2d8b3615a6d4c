import * as v from 'valibot'
import { FINDING_GRADES } from '#shared/domain/diagnosis/finding.ts'
import { FINDING_PLACES, HIDDEN_PLACES } from '#shared/domain/diagnosis/finding-place.ts'
import { gauge } from './gauge-view.ts'
import { heading } from './heading-view.ts'
import { amount, locale, photoHash, showId, text } from './primitives.ts'
import { modelsView, needsView } from './showroom-view.ts'
import { slideViews } from './slide-view.ts'
import { wear } from './wear-view.ts'

const coefficient = v.pipe(v.number(), v.finite())

/** How the new photo lies over the old one; lengths are shares of a photo's width. */
const laidOver = v.strictObject({
  toOld: v.strictObject({ a: coefficient, b: coefficient, e: coefficient, f: coefficient }),
  crop: v.strictObject({
    x: coefficient,
    y: coefficient,
    width: v.pipe(v.number(), v.minValue(0.001)),
    height: v.pipe(v.number(), v.minValue(0.001)),
  }),
})

const comparisonItem = v.strictObject({
  part: text,
  position: v.optional(text),
  oldPhoto: v.optional(photoHash),
  newPhoto: v.optional(photoHash),
  laidOver: v.optional(laidOver),
  /** "58,213 km 拆下" */
  oldCaption: v.optional(text),
  /** "博世 · 同质配件" */
  newCaption: v.optional(text),
  gauge: v.optional(gauge),
  wear: v.optional(wear),
  /** "右前 2.6 mm，左右相差 0.5 毫米" */
  otherSide: v.optional(text),
  tone: v.picklist(['good', 'advise', 'bad', 'unknown']),
  /** The verdict in plain words: "只剩 0.1 毫米就到限度". */
  verdict: text,
  /** Who set the limit: "限度来源：参考值（本店检验标准）". */
  source: v.optional(text),
  note: v.optional(text),
})

const comparisonView = v.strictObject({
  kind: v.literal('comparison'),
  ...heading,
  items: v.pipe(v.array(comparisonItem), v.minLength(1), v.maxLength(40)),
  startAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

const lineView = v.strictObject({ name: text, detail: text, amount })

const jobView = v.strictObject({
  jobId: showId,
  name: text,
  reason: text,
  category: text,
  isSupplement: v.boolean(),
  lines: v.array(lineView),
  /** Parts that may turn out to be needed; in no amount. */
  likely: v.optional(v.array(lineView)),
  amount,
  /** `asked`: undecided, and waiting to be explained. */
  decision: v.picklist(['pending', 'asked', 'approved', 'declined']),
  declineReason: v.optional(text),
  /** Photos that show why, the most telling first. */
  photos: v.pipe(v.array(photoHash), v.maxLength(6)),
})

const estimateView = v.strictObject({
  kind: v.literal('estimate'),
  ...heading,
  jobs: v.pipe(v.array(jobView), v.maxLength(200)),
  charges: v.array(lineView),
  ceiling: v.optional(amount),
  /** Person asked to sign. */
  person: text,
  /** Approval by touch ends with a signature. */
  isSignatureWanted: v.boolean(),
})

const billView = v.strictObject({
  kind: v.literal('bill'),
  ...heading,
  /** The settlement in the order in which it is explained. */
  groups: v.array(v.strictObject({ title: text, lines: v.array(lineView), amount })),
  discount: amount,
  rounding: amount,
  due: amount,
  inWords: text,
  payments: v.array(v.strictObject({ method: text, amount })),
  oldParts: v.optional(text),
  warranties: v.array(v.strictObject({ name: text, term: text })),
  /** Settled, and not rated yet: the customer may be asked after reading. */
  isRatingWanted: v.optional(v.boolean()),
})

const ratingView = v.strictObject({ kind: v.literal('rating'), ...heading, shop: text })

const agreementView = v.strictObject({
  kind: v.literal('agreement'),
  ...heading,
  title: text,
  /** What is agreed to, in the order in which it is read. */
  sections: v.pipe(
    v.array(
      v.strictObject({
        heading: text,
        lines: v.pipe(
          v.array(v.strictObject({ label: v.optional(text), value: text })),
          v.maxLength(100),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(40),
  ),
  /** Person asked to sign. */
  person: text,
  /** What the signature says. */
  consent: text,
})

/** A quotation as its buyer sees it: never what anything costs the shop. */
const quotationView = v.strictObject({
  kind: v.literal('quotation'),
  ...heading,
  car: text,
  /** What the car costs on the road. */
  total: amount,
  /** What that is made of, in its order. */
  parts: v.pipe(v.array(v.strictObject({ name: text, amount })), v.minLength(1), v.maxLength(60)),
  /** Given without being asked for, with what each is worth. */
  gifts: v.pipe(v.array(v.strictObject({ name: text, amount })), v.maxLength(60)),
  /** Old car and loan, set off. */
  setOff: v.pipe(v.array(v.strictObject({ name: text, amount })), v.maxLength(4)),
  /** What is to be paid before the car is driven off; below zero: paid back. */
  due: amount,
  loan: v.optional(
    v.strictObject({
      lender: text,
      months: v.pipe(v.number(), v.integer(), v.minValue(1)),
      /** First instalment. */
      monthly: amount,
      /** Where not every month is the same: falling instalments, a balloon in the last. */
      words: v.optional(text),
      downPayment: amount,
      interest: amount,
      /** "4.99%". */
      trueYearlyRate: text,
    }),
  ),
  /** "2026-12-04". */
  validUntil: text,
})

const findingView = v.strictObject({
  /** Of its pin: red first, then yellow, then green. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  grade: v.picklist(FINDING_GRADES),
  place: v.picklist(FINDING_PLACES),
  placeName: text,
  name: text,
  photo: v.optional(photoHash),
  gauge: v.optional(gauge),
  /** The measured value in plain words: "只剩 0.1 毫米就到限度". */
  verdict: v.optional(text),
  source: v.optional(text),
  note: v.optional(text),
  /** The job that puts it right, without its price: money is talked about on the estimate. */
  cure: v.optional(text),
})

const diagnosisView = v.strictObject({
  kind: v.literal('diagnosis'),
  ...heading,
  /** Hidden places this car has, to be drawn. */
  hidden: v.array(v.picklist(HIDDEN_PLACES)),
  findings: v.pipe(v.array(findingView), v.minLength(1), v.maxLength(100)),
  summary: v.optional(text),
})

/** What the counter display shows when it shows nobody's data. */
export const idleView = v.strictObject({
  kind: v.literal('idle'),
  locale,
  shop: text,
  /** What is played meanwhile; absent or empty: whose shop this is. */
  slides: v.optional(slideViews),
})

/** Something to show to the customer who stands there. */
export const shownView = v.variant('kind', [
  comparisonView,
  estimateView,
  billView,
  agreementView,
  diagnosisView,
  ratingView,
  quotationView,
  needsView,
  modelsView,
])

export const counterView = v.variant('kind', [
  idleView,
  comparisonView,
  estimateView,
  billView,
  agreementView,
  diagnosisView,
  ratingView,
  quotationView,
  needsView,
  modelsView,
])

export type CounterView = v.InferOutput<typeof counterView>
export type ShownView = v.InferOutput<typeof shownView>
export type ComparisonView = v.InferOutput<typeof comparisonView>
export type ComparisonItemView = v.InferOutput<typeof comparisonItem>
export type LaidOverView = v.InferOutput<typeof laidOver>
export type GaugeView = v.InferOutput<typeof gauge>
export type EstimateView = v.InferOutput<typeof estimateView>
export type JobView = v.InferOutput<typeof jobView>
export type LineView = v.InferOutput<typeof lineView>
export type DiagnosisView = v.InferOutput<typeof diagnosisView>
export type FindingView = v.InferOutput<typeof findingView>
export type AgreementView = v.InferOutput<typeof agreementView>
export type RatingView = v.InferOutput<typeof ratingView>
export type QuotationView = v.InferOutput<typeof quotationView>
export type BillView = v.InferOutput<typeof billView>
