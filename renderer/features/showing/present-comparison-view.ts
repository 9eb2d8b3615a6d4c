import {
  presentGauge,
  sayOtherSide,
  sayPosition,
  sayVerdict,
} from '#renderer/ui/compare/present-verdict.ts'
import { presentWear, wearOf } from '#renderer/ui/compare/wear/present-wear.ts'
import { findLaidOver } from '#shared/domain/comparison/alignment/lay-over.ts'
import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import { judgeComparison } from '#shared/domain/comparison/judge-comparison.ts'
import { findOtherSide } from '#shared/domain/comparison/pair-comparisons.ts'
import type { PartLine } from '#shared/domain/estimate/part-line.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { ComparisonItemView, ComparisonView } from '#shared/ipc/views/counter-view.ts'
import { formatKm, presentHeading, type ViewInput } from './view-words.ts'

/** The old parts beside the new ones, as the customer sees them. Needs one comparison at least. */
export const presentComparisonView = (input: ViewInput, startAt = 0): ComparisonView => {
  const { comparisons } = input.visit
  return {
    kind: 'comparison',
    ...presentHeading(input, 'comparison'),
    items: comparisons.map((comparison) => presentItem(input, comparison)),
    startAt: Math.max(0, Math.min(startAt, comparisons.length - 1)),
  }
}

const presentItem = (input: ViewInput, comparison: Comparison): ComparisonItemView => {
  const { visit, say, history = [] } = input
  const { part, position, oldPhoto, newPhoto, note, limit, limitSource } = comparison
  const verdict = judgeComparison(comparison)
  const otherSide = findOtherSide(visit.comparisons, comparison)
  const gauge = presentGauge(say, comparison, otherSide)
  const besides = sayOtherSide(say, comparison, otherSide)
  const wear = presentWear(say, comparison, wearOf(comparison, visit, history))
  const laid = findLaidOver(comparison)
  const fitted = findFittedPart(visit, comparison)
  const newCaption = fitted === undefined ? '' : sayMake({ say }, fitted)
  return {
    part,
    ...(position === undefined ? {} : { position: sayPosition(say, position) }),
    ...(oldPhoto === undefined ? {} : { oldPhoto: oldPhoto.hash }),
    ...(newPhoto === undefined ? {} : { newPhoto: newPhoto.hash }),
    ...(laid === undefined ? {} : { laidOver: { toOld: laid.toOld, crop: laid.crop } }),
    oldCaption: say('showing.takenOffAt', { km: formatKm(visit.intake.mileageKm) }),
    ...(newCaption === '' ? {} : { newCaption }),
    ...(gauge === undefined ? {} : { gauge }),
    ...(wear === undefined ? {} : { wear }),
    ...(besides === undefined ? {} : { otherSide: besides }),
    tone: verdict.tone,
    verdict: sayVerdict(say, comparison, verdict),
    ...(limit === undefined || limitSource === undefined
      ? {}
      : {
          source: say('showing.limitSource', { source: say(`trade.limitSource.${limitSource}`) }),
        }),
    ...(note === undefined || note === '' ? {} : { note }),
  }
}

/** 博世 · 同质配件. */
const sayMake = ({ say }: Pick<ViewInput, 'say'>, part: PartLine): string =>
  [part.brand ?? '', say('showing.partClass', { class: say(`trade.class.${part.class}`) })]
    .filter((word) => word !== '')
    .join(' · ')

/** The part of the job that takes the old one's place; undefined where that would be a guess. */
const findFittedPart = ({ jobs }: Visit, { jobId, part }: Comparison): PartLine | undefined => {
  const job = jobs.find(({ id }) => id === jobId)
  const named = job?.parts.filter(({ name }) => name.includes(part) || part.includes(name)) ?? []
  if (named.length > 0) return named[0]
  return job?.parts.length === 1 ? job.parts[0] : undefined
}
