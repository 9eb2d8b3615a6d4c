import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addJob, changeJob, moveJob, removeJob } from '#shared/domain/estimate/change-jobs.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { JobDraft } from '#shared/domain/estimate/job-draft.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { isSameWork } from '#shared/domain/estimate/same-work.ts'
import { computeTotals } from '#shared/domain/settlement/compute-totals.ts'
import { OPEN_STEPS, stepRank } from '#shared/domain/visit/board-step.ts'
import type { PaperState } from '#shared/domain/visit/paper-state.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aDraft, aJob, aLabour, aPart } from '#tests/support/domain/a-job.ts'
import { aVisit, aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { anyDraft, anyJob } from '#tests/support/domain/arbitraries.ts'
import { anId } from '#tests/support/domain/ids.ts'

const draftOf = (job: Job, given: Partial<JobDraft> = {}): JobDraft => {
  const { name, category, reason, foundDuring, parts, labour } = job
  return { name, category, reason, foundDuring, parts, ...(labour && { labour }), ...given }
}

const changed = (job: Job, given: Partial<JobDraft>): Job | undefined =>
  unwrap(changeJob(aVisit({ jobs: [job] }), job.id, draftOf(job, given))).jobs[0]

describe('adding a job', () => {
  it('puts it last, waiting for an answer', () => {
    const visit = aVisit({ jobs: [aJob()] })
    const added = unwrap(addJob(visit, anId(), aDraft({ name: '四轮定位' }))).jobs.at(-1)
    expect(added).toMatchObject({ name: '四轮定位', approval: { state: 'pending' }, isDone: false })
  })

  it.each(OPEN_STEPS)('at %s counts as found in the repair only from repair on', (step) => {
    const visit = aVisit({ step })
    const added = unwrap(addJob(visit, anId(), aDraft({ foundDuring: 'reception' }))).jobs[0]
    const isInWork = stepRank(step) >= stepRank('in-repair')
    expect(added?.foundDuring).toBe(isInWork ? 'repair' : 'reception')
  })

  it('remembers the deferred work it takes up', () => {
    const revives = anId<'DeferredJob'>()
    expect(unwrap(addJob(aVisit(), anId(), aDraft({ revives }))).jobs[0]?.revives).toBe(revives)
  })

  it('refuses a job that cannot stand', () => {
    expect(addJob(aVisit(), anId(), aDraft({ name: '' }))).toMatchObject({ code: 'job.name-empty' })
  })

  it('as a supplement never changes what was approved before', () => {
    fc.assert(
      fc.property(fc.array(anyJob), anyDraft, (jobs, draft) => {
        const before = aVisitInRepair({ jobs })
        const after = unwrap(addJob(before, anId(), draft))
        expect(after.jobs.slice(0, -1)).toEqual(before.jobs)
        expect(computeTotals(after)).toEqual(computeTotals(before))
      }),
    )
  })
})

describe('changing an approved job', () => {
  const job = aJob({ labour: aLabour(120), parts: [aPart()] })

  it.each<[string, Partial<JobDraft>]>([
    ['its name', { name: '更换后制动摩擦片' }],
    ['its category', { category: 'minor' }],
    ['its hours', { labour: aLabour(121) }],
    ['its rate', { labour: aLabour(120, 17_999) }],
    ['the price of a part, even downwards', { parts: [aPart({ price: money(1) })] }],
    ['the class of a part', { parts: [aPart({ class: 'reused' })] }],
    ['the brand of a part', { parts: [aPart({ brand: '博世' })] }],
    ['the parts: one more', { parts: [aPart(), aPart({ name: '卡簧' })] }],
  ])('%s asks the customer again and keeps what they had agreed to', (_name, given) => {
    expect(changed(job, given)?.approval).toEqual({
      state: 'pending',
      changedFrom: computeJobAmount(job),
    })
  })

  it('in its reason alone leaves the answer', () => {
    expect(changed(job, { reason: '左侧剩余2.1毫米' })?.approval).toEqual(job.approval)
  })

  it('in ids of part lines alone changes nothing: a form gives them anew', () => {
    const sameParts = job.parts.map((part) => ({ ...part, id: anId<'PartLine'>() }))
    expect(changed(job, { parts: sameParts })?.approval).toEqual(job.approval)
  })

  it('always makes it pending, whatever is changed', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (before, after) => {
        const approved = aJob({ ...before, approval: 'approved' })
        fc.pre(!isSameWork(approved, after))
        const visit = aVisit({ jobs: [approved] })
        const next = unwrap(changeJob(visit, approved.id, after)).jobs[0]
        expect(next?.approval.state).toBe('pending')
      }),
    )
  })

  it('twice still tells what was first agreed to', () => {
    const once = changed(job, { labour: aLabour(200) })
    expect(once).toBeDefined()
    const twice = once && changed(once, { labour: aLabour(300) })
    expect(twice?.approval).toEqual({ state: 'pending', changedFrom: computeJobAmount(job) })
  })

  it('to other work takes back that it is done; to another price does not', () => {
    const done = { ...job, isDone: true }
    expect(changed(done, { parts: [aPart(), aPart()] })?.isDone).toBe(false)
    expect(changed(done, { labour: aLabour(120, 15_000) })?.isDone).toBe(true)
  })

  it('can take labour off altogether', () => {
    const { labour: _none, ...draft } = draftOf(job)
    const next = unwrap(changeJob(aVisit({ jobs: [job] }), job.id, draft)).jobs[0]
    expect(next).not.toHaveProperty('labour')
  })

  it('cannot hide that it was found in the repair', () => {
    const supplement = aJob({ foundDuring: 'repair' })
    expect(changed(supplement, { foundDuring: 'reception', name: '别的' })?.foundDuring).toBe(
      'repair',
    )
  })
})

it('changing a declined job offers it again', () => {
  const job = aJob({ approval: 'declined' })
  expect(changed(job, { labour: aLabour(10) })?.approval).toEqual({ state: 'pending' })
})

describe('the version of the estimate', () => {
  it('stays 1 while nobody has answered', () => {
    const visit = aVisit({ jobs: [aJob({ approval: 'pending' })] })
    expect(unwrap(addJob(visit, anId(), aDraft())).estimateVersion).toBe(1)
  })

  it('rises with every change of an answered estimate', () => {
    const job = aJob()
    const visit = aVisit({ jobs: [job] })
    const added = unwrap(addJob(visit, anId(), aDraft()))
    const rewritten = unwrap(changeJob(added, job.id, draftOf(job, { name: '别的' })))
    expect(unwrap(removeJob(rewritten, job.id)).estimateVersion).toBe(4)
  })

  it('stays when a form is saved without a change, and when jobs change places', () => {
    const job = aJob()
    const visit = aVisit({ jobs: [job, aJob()] })
    expect(unwrap(changeJob(visit, job.id, draftOf(job))).estimateVersion).toBe(1)
    expect(unwrap(moveJob(visit, job.id, 1)).estimateVersion).toBe(1)
  })
})

describe('removing a job', () => {
  it('takes it off and leaves its comparisons without it', () => {
    const job = aJob()
    const comparison = {
      id: anId<'Comparison'>(),
      part: '前制动摩擦片',
      worseWhen: 'below',
    } as const
    const visit = aVisit({ jobs: [job], comparisons: [{ ...comparison, jobId: job.id }] })
    const after = unwrap(removeJob(visit, job.id))
    expect(after.jobs).toEqual([])
    expect(after.comparisons).toEqual([comparison])
  })

  it('is refused once it is done', () => {
    const job = aJob({ isDone: true, name: '四轮定位' })
    expect(removeJob(aVisit({ jobs: [job] }), job.id)).toMatchObject({
      code: 'job.started',
      detail: { job: '四轮定位' },
    })
  })
})

describe('moving a job', () => {
  const [a, b, c] = [aJob(), aJob(), aJob()] as const
  const visit = aVisit({ jobs: [a, b, c] })

  it.each([
    ['down', b.id, 1, [a, c, b]],
    ['up', b.id, -1, [b, a, c]],
    ['up from the top: it stays', a.id, -1, [a, b, c]],
    ['down from the end: it stays', c.id, 1, [a, b, c]],
  ] as const)('%s', (_name, id, by, jobs) => {
    expect(unwrap(moveJob(visit, id, by)).jobs).toEqual(jobs)
  })
})

describe('once the paper is final', () => {
  it.each<PaperState>(['settled', 'delivered', 'cancelled'])('%s: no job may change', (paper) => {
    const job = aJob()
    const visit = aVisit({ paper, jobs: [job] })
    const refusals = [
      addJob(visit, anId(), aDraft()),
      changeJob(visit, job.id, aDraft()),
      removeJob(visit, job.id),
      moveJob(visit, job.id, 1),
    ]
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'visit.settled' })
  })
})

it('a job that is not there is said to be unknown', () => {
  const visit = aVisit()
  expect(changeJob(visit, anId(), aDraft())).toMatchObject({ code: 'job.unknown' })
  expect(removeJob(visit, anId())).toMatchObject({ code: 'job.unknown' })
  expect(moveJob(visit, anId(), 1)).toMatchObject({ code: 'job.unknown' })
})
