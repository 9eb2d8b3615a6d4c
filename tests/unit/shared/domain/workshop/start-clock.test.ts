import { describe, expect, it } from 'vitest'
import { moveVisit } from '#shared/domain/visit/move-step.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { pauseClock } from '#shared/domain/workshop/pause-clock.ts'
import { listRunning } from '#shared/domain/workshop/running-clocks.ts'
import { startClock } from '#shared/domain/workshop/start-clock.ts'
import { startWait } from '#shared/domain/workshop/start-wait.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const liu = { id: anId<'Staff'>(), grade: 'senior' as const }
const ma = { id: anId<'Staff'>(), grade: 'junior' as const }
const pads = aJob({ name: '更换前制动摩擦片' })
const discs = aJob({ name: '更换前制动盘', grade: 'middle' })
const car = (given: Partial<Visit> = {}): Visit =>
  aVisitInRepair({ technicianId: liu.id, jobs: [pads, discs], ...given })

const start = (
  visit: Visit,
  jobId = pads.id,
  worker: typeof liu | typeof ma = liu,
  open: Visit[] = [visit],
) => startClock(visit, { id: anId(), jobId, worker, at: at('10:00') }, open)

describe('a clock', () => {
  it('starts, pauses and goes on: each stretch stays on record', () => {
    const running = unwrap(start(car()))
    const paused = unwrap(pauseClock(running, { jobId: pads.id, at: at('10:30') }))
    const again = unwrap(start(paused))
    expect(again.clockings.map(({ from, until }) => [from, until])).toEqual([
      [at('10:00'), at('10:30')],
      [at('10:00'), undefined],
    ])
  })

  it('is not started twice on a job', () => {
    expect(start(unwrap(start(car())))).toMatchObject({ code: 'clock.already-running' })
  })

  it('is not started elsewhere while one runs: it says where', () => {
    const first = unwrap(start(car({ number: 'RO-20261120-003' })))
    const other = car()
    expect(start(other, pads.id, liu, [first, other])).toMatchObject({
      code: 'clock.running-elsewhere',
      detail: { order: 'RO-20261120-003', job: '更换前制动摩擦片' },
    })
    expect(start(first, discs.id)).toMatchObject({ code: 'clock.running-elsewhere' })
    expect(start(other, pads.id, ma, [first, other]).ok).toBe(true)
  })

  it('may run for two people on one job, and is paused for one of them', () => {
    const both = unwrap(start(unwrap(start(car())), pads.id, ma))
    const one = unwrap(pauseClock(both, { jobId: pads.id, staffId: ma.id, at: at('10:10') }))
    expect(listRunning(one).map(({ staffId }) => staffId)).toEqual([liu.id])
    expect(pauseClock(one, { jobId: pads.id, staffId: ma.id, at: at('10:20') })).toMatchObject({
      code: 'clock.not-running',
    })
  })

  it.each([
    ['work that is done', car({ jobs: [{ ...pads, isDone: true }] }), 'clock.job-done'],
    [
      'work nobody agreed to',
      car({ jobs: [aJob({ ...pads, approval: 'pending' })] }),
      'job.not-approved',
    ],
    ['a car at final inspection', car({ step: 'final-inspection' }), 'clock.wrong-step'],
    ['a settled car', car({ paper: 'settled' }), 'visit.settled'],
    ['a car without an order', car({ paper: 'draft', step: 'received' }), 'move.no-order'],
  ])('does not start on %s', (_what, visit, code) => {
    expect(start(visit)).toMatchObject({ code })
  })

  it('does not start for somebody below the grade of the job', () => {
    expect(start(car(), discs.id, ma)).toMatchObject({
      code: 'grade.needs-middle',
      detail: { job: '更换前制动盘' },
    })
  })

  it('takes the car to repair, and ends what it waited for', () => {
    const waiting = unwrap(
      startWait(car(), { kind: 'parts', by: liu.id, note: '制动盘', at: at('09:30') }),
    )
    const working = unwrap(start(waiting))
    expect(working.step).toBe('in-repair')
    expect(working.waits).toMatchObject([{ kind: 'parts', until: at('10:00') }])
  })

  it('stops when the car leaves repair, however it leaves', () => {
    const done = { ...unwrap(start(car())), jobs: [{ ...pads, isDone: true }] }
    const moved = unwrap(moveVisit(done, 'final-inspection', at('11:00')))
    expect(moved.clockings).toMatchObject([{ until: at('11:00') }])
  })
})
