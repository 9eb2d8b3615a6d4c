import { jobDraftFrom } from '#shared/domain/catalogue/standard-job.ts'
import type { LimitSource } from '#shared/domain/comparison/comparison.ts'
import { readingOf } from '#shared/domain/comparison/reading.ts'
import { addFinding } from '#shared/domain/diagnosis/change-findings.ts'
import { cureFinding } from '#shared/domain/diagnosis/cure-finding.ts'
import { listUncured } from '#shared/domain/diagnosis/find-cure-job.ts'
import type { Cure, Finding } from '#shared/domain/diagnosis/finding.ts'
import type { FindingPlace } from '#shared/domain/diagnosis/finding-place.ts'
import { finishDiagnosis } from '#shared/domain/diagnosis/run-diagnosis.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import type { DemoPhotoName } from './demo-photos.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import type { VisitStory } from './visit-story.ts'

interface Sample {
  readonly grade: Finding['grade']
  readonly place: FindingPlace
  readonly name: string
  readonly note?: string
  /** Measured, limit, unit, who set it, which side is worn. */
  readonly value?: readonly [number, number, string, LimitSource, ('below' | 'above')?]
  readonly photo?: DemoPhotoName
  /** Of the price list. */
  readonly cure?: string
}

interface SampleDiagnosis {
  readonly findings: readonly Sample[]
  readonly summary: string
}

const SOUND_TYRE: Sample = {
  grade: 'green',
  place: 'wheel-left-front',
  name: '前轮胎花纹',
  value: [5.2, 1.6, 'mm', 'law'],
}
const SOUND_BATTERY: Sample = {
  grade: 'green',
  place: 'battery',
  name: '12V 蓄电池',
  value: [12.6, 12.2, 'V', 'reference'],
}

/** What is found on the cars of today's board, by why they came. */
const SAMPLES: Readonly<Record<string, SampleDiagnosis>> = {
  'front-brakes': {
    summary:
      '左前制动片只剩 0.1 毫米，制动盘已有沟槽，请尽快更换；制动液建议一起更换。轮胎、蓄电池和底盘状况良好。',
    findings: [
      {
        grade: 'red',
        place: 'front-left-brake',
        name: '前制动摩擦片',
        note: '内侧磨损比外侧多，已有金属摩擦声',
        value: [2.1, 2, 'mm', 'reference'],
        photo: 'pad-worn',
        cure: 'front-brake-pads',
      },
      {
        grade: 'yellow',
        place: 'front-right-brake',
        name: '前制动摩擦片',
        note: '与左侧一起更换',
        value: [2.6, 2, 'mm', 'reference'],
        cure: 'front-brake-pads',
      },
      {
        grade: 'yellow',
        place: 'front-left-brake',
        name: '前制动盘',
        note: '盘面有沟槽，厚度接近下限',
        value: [22.3, 22, 'mm', 'maker'],
        cure: 'front-brake-discs',
      },
      {
        grade: 'yellow',
        place: 'engine',
        name: '制动液含水量',
        value: [2.8, 3, '%', 'reference', 'above'],
        cure: 'brake-fluid',
      },
      SOUND_TYRE,
      SOUND_BATTERY,
      { grade: 'green', place: 'underbody', name: '底盘紧固和渗漏', note: '无松动，无渗漏' },
    ],
  },
  'rough-idle': {
    summary: '二缸点火线圈失效，是怠速抖动的原因，请先更换；火花塞间隙偏大，建议一起更换。',
    findings: [
      {
        grade: 'red',
        place: 'engine',
        name: '点火线圈',
        note: '二缸失火（P0302），线圈绝缘老化',
        cure: 'ignition-coil',
      },
      {
        grade: 'yellow',
        place: 'engine',
        name: '火花塞间隙',
        value: [1.15, 1.2, 'mm', 'maker', 'above'],
        cure: 'spark-plugs',
      },
      {
        grade: 'yellow',
        place: 'cabin',
        name: '空调滤清器',
        note: '滤芯发黑，有异味',
        photo: 'filter-dirty',
        cure: 'cabin-filter',
      },
      SOUND_BATTERY,
    ],
  },
  tyres: {
    summary: '两条前轮胎花纹接近法定限值，雨天制动距离明显变长，请更换并做四轮定位。',
    findings: [
      {
        grade: 'red',
        place: 'wheel-right-front',
        name: '前轮胎花纹',
        note: '内侧偏磨，已接近法定限值',
        value: [1.7, 1.6, 'mm', 'law'],
        photo: 'tyre-worn',
        cure: 'front-tyres',
      },
      {
        grade: 'red',
        place: 'wheel-left-front',
        name: '前轮胎花纹',
        value: [1.9, 1.6, 'mm', 'law'],
        cure: 'front-tyres',
      },
      {
        grade: 'yellow',
        place: 'steering',
        name: '前轮定位',
        note: '内侧偏磨，方向略偏右',
        cure: 'wheel-alignment',
      },
      SOUND_BATTERY,
      {
        grade: 'green',
        place: 'rear-left-brake',
        name: '后制动摩擦片',
        value: [6.5, 2, 'mm', 'reference'],
      },
    ],
  },
}

/** Tells what was found; nothing for cars that came for something nobody has to look for. */
export function tellFindings(story: VisitStory, minutes: number): void {
  const sample = SAMPLES[story.input.plan.id]
  if (sample === undefined) return
  for (const [index, finding] of sample.findings.entries()) {
    story.apply(addFinding(story.visit, findingFrom(story, finding, minutes + index)))
  }
}

/** Closes the report, its cures tied to the jobs that are on the estimate by now. */
export function finishFindings(story: VisitStory, minutes: number): void {
  const sample = SAMPLES[story.input.plan.id]
  if (sample === undefined) return
  for (const finding of listUncured(story.visit)) {
    const job = story.visit.jobs.find(
      ({ standardJobId }) => standardJobId === finding.cure?.standardJobId,
    )
    if (job === undefined) continue
    // The job's own reason says it already: nothing is added to it.
    const draft = { ...job, reason: '' }
    story.apply(cureFinding(story.visit, { findingId: finding.id, jobId: job.id, draft }))
  }
  const at = story.input.after(minutes)
  story.apply(finishDiagnosis(story.visit, { summary: sample.summary, at }))
}

function findingFrom(story: VisitStory, sample: Sample, minutes: number): Finding {
  const { world, input, visit } = story
  const { grade, place, name, note = '', value, photo, cure } = sample
  const picture = photo === undefined ? undefined : world.photos[photo]
  return {
    id: world.nextId<'Finding'>(),
    grade,
    place,
    name,
    note,
    ...(value === undefined ? {} : readingsOf(value)),
    ...(picture === undefined ? {} : { photo: picture }),
    ...(cure === undefined ? {} : { cure: cureFrom(story, cure) }),
    at: input.after(minutes),
    by: visit.technicianId ?? visit.advisorId,
  }
}

function readingsOf([measured, limit, unit, limitSource, worseWhen = 'below']: NonNullable<
  Sample['value']
>): Partial<Finding> {
  return {
    unit,
    measured: readingOf(measured),
    limit: readingOf(limit),
    limitSource,
    worseWhen,
  }
}

function cureFrom({ world, input }: VisitStory, id: string): Cure {
  const job = world.getJob(id)
  const { vehicle } = input.car
  const draft = jobDraftFrom(job, DEMO_SHOP.labourRate, () => world.nextId<'PartLine'>(), vehicle)
  return { standardJobId: id, name: job.name, amount: computeJobAmount(draft) }
}
