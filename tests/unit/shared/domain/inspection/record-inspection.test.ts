import { describe, expect, it } from 'vitest'
import {
  INSPECTION_ITEMS,
  type InspectionAnswer,
} from '#shared/domain/inspection/final-inspection.ts'
import { inspectionItemsFor } from '#shared/domain/inspection/inspection-items.ts'
import { isInspected } from '#shared/domain/inspection/is-inspected.ts'
import {
  type InspectionDraft,
  recordInspection,
} from '#shared/domain/inspection/record-inspection.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisitForInspection, aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const pads = aJob({ name: '更换前制动摩擦片' })
const wheels = aJob({ name: '四轮定位' })
const visit = aVisitForInspection({ jobs: [pads, wheels, aJob({ approval: 'declined' })] })

const answered = (
  answers: Record<string, InspectionAnswer> = {},
  given: Partial<InspectionDraft> = {},
  of: Visit = visit,
): InspectionDraft => ({
  inspectorId: anId(),
  items: inspectionItemsFor(of).map((item) => ({ ...item, answer: answers[item.key] ?? 'pass' })),
  ...given,
})

const record = (draft: InspectionDraft, of: Visit = visit) =>
  recordInspection(of, draft, at('11:30'))

describe('the sheet', () => {
  it('has the standing items and the agreed work, unanswered', () => {
    const items = inspectionItemsFor(visit)
    expect(items.map((item) => item.key)).toEqual([
      ...INSPECTION_ITEMS,
      `job:${pads.id}`,
      `job:${wheels.id}`,
    ])
    expect(items.every((item) => item.answer === 'not-checked')).toBe(true)
    expect(items.at(-1)?.name).toBe('四轮定位')
  })
})

describe('an inspection', () => {
  it('that passes sends the car to the cashier', () => {
    const after = unwrap(record(answered()))
    expect(after.step).toBe('settlement')
    expect(after.inspections).toMatchObject([{ result: 'pass', at: at('11:30') }])
    expect(isInspected(after)).toBe(true)
  })

  it('passes with items that could not be checked', () => {
    const after = unwrap(record(answered({ 'fault-codes': 'not-possible' })))
    expect(after.step).toBe('settlement')
  })

  it('that fails on a job sends the car back and undoes that job only', () => {
    const draft = answered({ [`job:${wheels.id}`]: 'fail' }, { note: '前束超差' })
    const after = unwrap(record(draft))
    expect(after.step).toBe('in-repair')
    expect(after.inspections.at(-1)).toMatchObject({ result: 'fail', note: '前束超差' })
    expect(after.jobs.map((job) => job.isDone)).toEqual([true, false, false])
    expect(isInspected(after)).toBe(false)
  })

  it('that fails on a standing item sends the car back with the jobs done', () => {
    const after = unwrap(record(answered({ leaks: 'fail' }, { note: '放油螺塞渗油' })))
    expect(after.step).toBe('in-repair')
    expect(after.jobs.map((job) => job.isDone)).toEqual([true, true, false])
  })

  it('that fails says why', () => {
    expect(record(answered({ leaks: 'fail' }))).toMatchObject({ code: 'inspection.note-missing' })
  })

  it('is not complete while an item was not looked at', () => {
    const draft = answered({ leaks: 'not-checked', brakes: 'not-checked' })
    expect(record(draft)).toMatchObject({ code: 'inspection.not-complete', detail: { items: 2 } })
  })

  it('is not complete when an item of the sheet was lost', () => {
    const { items, ...rest } = answered()
    expect(record({ ...rest, items: items.slice(1) })).toMatchObject({
      code: 'inspection.not-complete',
      detail: { items: 1 },
    })
  })

  it('takes place at final inspection only', () => {
    const early = aVisitInRepair()
    expect(record(answered({}, {}, early), early)).toMatchObject({ code: 'inspection.wrong-step' })
  })

  it('does not clear a car with a supplement nobody answered', () => {
    const jobs = [...visit.jobs, aJob({ approval: 'pending', name: '更换防尘套' })]
    expect(record(answered(), { ...visit, jobs })).toMatchObject({
      code: 'inspection.pending-jobs',
      detail: { jobs: '更换防尘套' },
    })
  })

  it('does not clear a car with agreed work still to do', () => {
    const of = { ...visit, jobs: [...visit.jobs, aJob({ name: '更换防尘套' })] }
    expect(record(answered({}, {}, of), of)).toMatchObject({ code: 'inspection.jobs-open' })
  })

  it('stays on record when the next one passes', () => {
    const failed = unwrap(record(answered({ leaks: 'fail' }, { note: '渗油' })))
    const again = unwrap(record(answered(), { ...failed, step: 'final-inspection' }))
    expect(again.inspections.map((each) => each.result)).toEqual(['fail', 'pass'])
  })
})

describe('the looks before the final one', () => {
  const service = aJob({ name: '二级维护', category: 'maintenance-2' })
  const atInspection = aVisitForInspection({ jobs: [service] })
  const pass = (of: Visit, hasColleague = true) =>
    recordInspection(of, answered({}, {}, of), at('11:30'), hasColleague)

  it('are two for second-grade maintenance: the doer’s and a colleague’s', () => {
    expect(pass(atInspection)).toMatchObject({
      code: 'inspection.mutual-check-missing',
      detail: { jobs: '二级维护' },
    })
    const jobs = atInspection.jobs.map((job) => ({
      ...job,
      mutualCheck: { by: anId<'Staff'>(), at: at('11:10') },
    }))
    expect(pass({ ...atInspection, jobs }).ok).toBe(true)
  })

  it('cannot be a colleague’s where there is none', () => {
    expect(pass(atInspection, false).ok).toBe(true)
  })

  it('are the doer’s for any work', () => {
    const jobs = visit.jobs.map(({ selfCheck: _none, ...job }) => job)
    expect(pass({ ...visit, jobs })).toMatchObject({ code: 'inspection.self-check-missing' })
  })

  it('fall with work that failed, and its check points are open again', () => {
    const by = anId<'Staff'>()
    const torque = { name: '螺栓力矩', isCheckPoint: true, doneAt: at('11:00'), by, value: '110' }
    const jobs = visit.jobs.map((job) => ({ ...job, steps: [torque] }))
    const after = unwrap(
      record(answered({ [`job:${pads.id}`]: 'fail' }, { note: '异响' }), { ...visit, jobs }),
    )
    expect(after.jobs[0]).not.toHaveProperty('selfCheck')
    expect(after.jobs[0]?.steps).toEqual([{ name: '螺栓力矩', isCheckPoint: true }])
    expect(after.jobs[1]?.steps).toEqual([torque])
  })
})
