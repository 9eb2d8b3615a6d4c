import { judgeComparison } from '#shared/domain/comparison/judge-comparison.ts'
import { formatReading, type Reading } from '#shared/domain/comparison/reading.ts'
import { findCureJob } from '#shared/domain/diagnosis/find-cure-job.ts'
import type { Finding, FindingGrade } from '#shared/domain/diagnosis/finding.ts'
import { comparisonOfFinding } from '#shared/domain/diagnosis/judge-finding.ts'
import type { NumberedFinding } from '#shared/domain/diagnosis/number-findings.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { sayPlace } from '#shared/i18n/say-place.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { MeasureGauge } from '../../blocks/measure-gauge.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording, NOTHING } from '../../wording.ts'

/** A finding as the customer reads it at home. */
export interface FindingCard {
  readonly number: number
  readonly grade: FindingGrade
  readonly name: string
  readonly place: string
  /** `实测 2.1 mm　限值 2 mm（法规限值）`; empty where nothing was measured. */
  readonly value: string
  readonly note: string
  readonly gauge?: MeasureGauge
  readonly photo?: string
  readonly cure: { readonly name: string; readonly amount: string; readonly state: string }
}

/** What cures a finding: the job on the estimate as it stands there, else the price list's. */
export interface FindingCure {
  readonly key: string
  readonly name: string
  readonly amount: Money
  readonly isOnEstimate: boolean
}

/** The cure of a finding, or undefined where it has none. */
export function cureOf({ visit }: PaperInput, finding: Finding): FindingCure | undefined {
  const job = findCureJob(visit, finding)
  if (job !== undefined) {
    return { key: job.id, name: job.name, amount: computeJobAmount(job), isOnEstimate: true }
  }
  const { cure } = finding
  if (cure === undefined || finding.grade === 'green') return undefined
  return { key: cure.standardJobId, name: cure.name, amount: cure.amount, isOnEstimate: false }
}

/** Words one finding. */
export function presentFinding(
  input: PaperInput,
  { finding, number }: NumberedFinding,
): FindingCard {
  const { say, amount } = createWording(input)
  const { grade, name, place, note, photo } = finding
  const cure = cureOf(input, finding)
  const gauge = presentGauge(input, finding)
  return {
    number,
    grade,
    name,
    place: sayPlace(say, place),
    value: presentValue(input, finding),
    note,
    ...(gauge === undefined ? {} : { gauge }),
    ...(photo === undefined ? {} : { photo: photo.hash }),
    cure: {
      name: cure?.name ?? NOTHING,
      amount: cure === undefined ? '' : amount(cure.amount),
      state:
        cure === undefined
          ? ''
          : say(
              cure.isOnEstimate ? 'paper.diagnosis.on-estimate' : 'paper.diagnosis.by-price-list',
            ),
    },
  }
}

const withUnit = (value: Reading, unit: string | undefined): string =>
  [formatReading(value), unit].filter((part) => part !== undefined).join(' ')

function presentValue(input: PaperInput, finding: Finding): string {
  const { say, gap } = createWording(input)
  const { measured, limit, limitSource, unit } = finding
  if (measured === undefined) return ''
  const words = [say('paper.diagnosis.measured', { value: withUnit(measured, unit) })]
  if (limit !== undefined) {
    const value = withUnit(limit, unit)
    words.push(
      limitSource === undefined
        ? say('paper.diagnosis.limit', { value })
        : say('paper.diagnosis.limit-by', {
            value,
            source: say(`trade.limitSource.${limitSource}`),
          }),
    )
  }
  return words.join(gap)
}

function presentGauge(input: PaperInput, finding: Finding): MeasureGauge | undefined {
  const { say } = createWording(input)
  const { measured, limit, unit } = finding
  const { gauge } = judgeComparison(comparisonOfFinding(finding))
  if (gauge === undefined || measured === undefined) return undefined
  return {
    measured: { at: gauge.measured, label: withUnit(measured, unit) },
    marks:
      gauge.limit === undefined || limit === undefined
        ? []
        : [
            {
              at: gauge.limit,
              label: say('paper.diagnosis.limit', { value: formatReading(limit) }),
            },
          ],
    ...(gauge.limit === undefined ? {} : { badUntil: gauge.limit }),
    ...(gauge.advise === undefined ? {} : { adviseUntil: gauge.advise }),
  }
}
