import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import { readingOf } from '#shared/domain/comparison/reading.ts'
import type { JobId } from '#shared/domain/estimate/job.ts'
import { demoAlignment } from './demo-alignments.ts'
import type { DemoPhotoName, DemoPhotos } from './demo-photos.ts'
import type { DemoWorld } from './demo-world.ts'

interface Sample {
  readonly part: string
  readonly positions: readonly string[]
  readonly unit?: string
  readonly newValue?: number
  /** What was measured, by position; the reasons of the jobs quote the first. */
  readonly measured?: readonly number[]
  readonly limit?: number
  readonly limitSource?: 'law' | 'maker' | 'reference'
  readonly worseWhen: 'below' | 'above'
  readonly old?: DemoPhotoName
  readonly fresh?: DemoPhotoName
  readonly note?: string
}

/** What is worth laying side by side, by the job that replaces it. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  'front-brake-pads': {
    part: '前制动摩擦片',
    positions: ['左前', '右前'],
    unit: 'mm',
    newValue: 11,
    measured: [2.1, 2.6],
    limit: 2,
    limitSource: 'reference',
    worseWhen: 'below',
    old: 'pad-worn',
    fresh: 'pad-new',
    note: '内侧磨损比外侧多0.4毫米',
  },
  'rear-brake-pads': {
    part: '后制动摩擦片',
    positions: ['左后'],
    unit: 'mm',
    newValue: 10,
    measured: [2.4],
    limit: 2,
    limitSource: 'reference',
    worseWhen: 'below',
    old: 'pad-worn',
    fresh: 'pad-new',
  },
  'front-tyres': {
    part: '前轮胎',
    positions: ['左前', '右前'],
    unit: 'mm',
    newValue: 8,
    measured: [1.9, 1.7],
    limit: 1.6,
    limitSource: 'law',
    worseWhen: 'below',
    old: 'tyre-worn',
    fresh: 'tyre-new',
  },
  'cabin-filter': {
    part: '空调滤清器',
    positions: [],
    worseWhen: 'below',
    old: 'filter-dirty',
    fresh: 'filter-new',
    note: '滤芯发黑、有异味',
  },
  'air-filter': {
    part: '空气滤清器',
    positions: [],
    worseWhen: 'below',
    old: 'filter-dirty',
    fresh: 'filter-new',
  },
  'battery-12v': {
    part: '12V蓄电池',
    positions: [],
    unit: 'V',
    newValue: 12.7,
    measured: [11.8],
    limit: 12.2,
    limitSource: 'reference',
    worseWhen: 'below',
  },
  'brake-fluid': {
    part: '制动液',
    positions: [],
    unit: '%',
    newValue: 0.5,
    measured: [2.8],
    limit: 3,
    limitSource: 'reference',
    worseWhen: 'above',
  },
}

/** The comparisons of a job of the price list; none where there is nothing to show. */
export function buildComparisons(
  world: DemoWorld,
  standardJob: string,
  jobId: JobId,
): Comparison[] {
  const sample = SAMPLES[standardJob]
  if (sample === undefined) return []
  const positions = sample.positions.length === 0 ? [undefined] : sample.positions
  return positions.map((position, index) =>
    buildComparison(world, sample, { jobId, position, index }),
  )
}

interface Place {
  readonly jobId: JobId
  readonly position: string | undefined
  readonly index: number
}

function buildComparison(
  { nextId, photos }: DemoWorld,
  sample: Sample,
  { jobId, position, index }: Place,
): Comparison {
  const measured = sample.measured?.[index]
  const { part, unit, newValue, limit, limitSource, worseWhen, note } = sample
  return {
    id: nextId<'Comparison'>(),
    part,
    jobId,
    worseWhen,
    ...(position === undefined ? {} : { position }),
    ...(unit === undefined ? {} : { unit }),
    ...(newValue === undefined ? {} : { newValue: readingOf(newValue) }),
    ...(measured === undefined ? {} : { measured: readingOf(measured) }),
    ...(limit === undefined ? {} : { limit: readingOf(limit) }),
    ...(limitSource === undefined ? {} : { limitSource }),
    ...(note === undefined ? {} : { note }),
    ...withPhoto('oldPhoto', sample.old, photos),
    ...withPhoto('newPhoto', sample.fresh, photos),
    ...demoAlignment(sample.old, findPhoto(sample.old, photos), findPhoto(sample.fresh, photos)),
  }
}

const findPhoto = (name: DemoPhotoName | undefined, photos: DemoPhotos) =>
  name === undefined ? undefined : photos[name]

function withPhoto(
  field: 'oldPhoto' | 'newPhoto',
  name: DemoPhotoName | undefined,
  photos: DemoPhotos,
): Pick<Comparison, 'oldPhoto' | 'newPhoto'> {
  const photo = findPhoto(name, photos)
  return photo === undefined ? {} : { [field]: photo }
}
