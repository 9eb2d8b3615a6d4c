import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import { judgeComparison, type Verdict } from '#shared/domain/comparison/judge-comparison.ts'
import { formatReading, type Reading } from '#shared/domain/comparison/reading.ts'
import type { Field } from '../../blocks/field-grid.ts'
import type { MeasureGauge } from '../../blocks/measure-gauge.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording, NOTHING } from '../../wording.ts'

/** A photo by its hash, or why there is none. */
export interface CardPhoto {
  readonly caption: string
  readonly hash?: string
  readonly missing: string
}

/** One part on the sheet. */
export interface ComparisonCard {
  readonly title: string
  /** The job it belongs to. */
  readonly job: string
  readonly photos: readonly [old: CardPhoto, new_: CardPhoto]
  readonly values: readonly Field[]
  readonly gauge?: MeasureGauge
  readonly verdict: Field
  readonly note?: Field
}

/** Words one comparison: photos, readings with their unit, whose limit it is, and the verdict. */
export function presentComparison(
  input: PaperInput,
  comparison: Comparison,
  number: number,
): ComparisonCard {
  const { say, labelled } = createWording(input)
  const verdict = judgeComparison(comparison)
  const job = input.visit.jobs.find(({ id }) => id === comparison.jobId)
  const name = [comparison.part, comparison.position].filter((part) => part !== undefined)
  const gauge = presentGauge(input, comparison, verdict)
  return {
    title: `${number}. ${name.join(' · ')}`,
    job: job === undefined ? '' : labelled(say('paper.comparison.job'), job.name),
    photos: [
      photoOf(input, say('paper.comparison.old'), comparison.oldPhoto?.hash),
      photoOf(input, say('paper.comparison.new'), comparison.newPhoto?.hash),
    ],
    values: presentValues(input, comparison, verdict),
    ...(gauge === undefined ? {} : { gauge }),
    verdict: {
      label: say('paper.comparison.verdict'),
      value: say(`paper.verdict.${verdict.tone}`),
    },
    ...(comparison.note === undefined
      ? {}
      : { note: { label: say('paper.comparison.note'), value: comparison.note } }),
  }
}

function photoOf(input: PaperInput, caption: string, hash: string | undefined): CardPhoto {
  const missing = createWording(input).say('paper.comparison.no-photo')
  return { caption, missing, ...(hash === undefined ? {} : { hash }) }
}

const withUnit = (value: Reading, unit: string | undefined): string =>
  [formatReading(value), unit].filter((part) => part !== undefined).join(' ')

/** Nothing to list where nothing was measured and no limit is known. */
function presentValues(input: PaperInput, comparison: Comparison, verdict: Verdict): Field[] {
  const { say } = createWording(input)
  const { newValue, measured, limit, limitSource, unit } = comparison
  if (newValue === undefined && measured === undefined && limit === undefined) {
    return [
      { label: say('paper.comparison.measured'), value: say('paper.comparison.not-measured') },
    ]
  }
  const text = (value: Reading | undefined): string =>
    value === undefined ? NOTHING : withUnit(value, unit)
  return [
    { label: say('paper.comparison.new-value'), value: text(newValue) },
    { label: say('paper.comparison.measured'), value: text(measured), isStrong: true },
    { label: limitLabel(input, comparison), value: text(limit) },
    {
      label: say('paper.comparison.limit-source'),
      value: limitSource === undefined ? NOTHING : say(`trade.limitSource.${limitSource}`),
    },
    { label: say('paper.comparison.left'), value: text(verdict.toLimit) },
  ]
}

/** A reference value is never called a limit or a standard: it binds nobody. */
function limitLabel(input: PaperInput, { limitSource }: Comparison): string {
  const { say } = createWording(input)
  return limitSource === 'reference'
    ? say('paper.comparison.reference-limit')
    : say('paper.comparison.limit')
}

function presentGauge(
  input: PaperInput,
  comparison: Comparison,
  { gauge }: Verdict,
): MeasureGauge | undefined {
  const { measured, limit, newValue, unit } = comparison
  if (gauge === undefined || measured === undefined) return undefined
  const { say } = createWording(input)
  const mark = (at: number | undefined, label: string, value: Reading | undefined) =>
    at === undefined || value === undefined
      ? []
      : [{ at, label: `${label} ${formatReading(value)}` }]
  return {
    measured: {
      at: gauge.measured,
      label: `${say('paper.comparison.measured')} ${withUnit(measured, unit)}`,
    },
    marks: [
      ...mark(gauge.limit, limitLabel(input, comparison), limit),
      ...mark(gauge.new, say('paper.comparison.new-value'), newValue),
    ],
    ...(gauge.limit === undefined ? {} : { badUntil: gauge.limit }),
    ...(gauge.advise === undefined ? {} : { adviseUntil: gauge.advise }),
  }
}
