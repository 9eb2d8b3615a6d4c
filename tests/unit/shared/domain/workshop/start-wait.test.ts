import { describe, expect, it } from 'vitest'
import { cancelVisit } from '#shared/domain/visit/cancel-visit.ts'
import { moveVisit } from '#shared/domain/visit/move-step.ts'
import { listRunning } from '#shared/domain/workshop/running-clocks.ts'
import { startClock } from '#shared/domain/workshop/start-clock.ts'
import { endWait, noteWait, startWait } from '#shared/domain/workshop/start-wait.ts'
import type { WaitKind } from '#shared/domain/workshop/wait.ts'
import { sumWaits } from '#shared/domain/workshop/wait-minutes.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisit, aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const job = aJob()
const by = anId<'Staff'>()
const inRepair = aVisitInRepair({ jobs: [job], technicianId: by })
const wait = (kind: WaitKind, from = at('10:00'), visit = inRepair) =>
  startWait(visit, { kind, by, note: '', at: from })

describe('a wait', () => {
  it.each([
    ['parts', 'waiting-parts'],
    ['customer', 'awaiting-approval'],
  ] as const)('for %s pauses the clocks and shows on the board', (kind, step) => {
    const clock = { id: anId<'Clocking'>(), jobId: job.id, worker: { id: by }, at: at('09:40') }
    const waiting = unwrap(wait(kind, at('10:00'), unwrap(startClock(inRepair, clock, []))))
    expect(waiting.step).toBe(step)
    expect(listRunning(waiting)).toEqual([])
    expect(waiting.clockings[0]?.until).toBe(at('10:00'))
    expect(waiting.waits).toEqual([{ kind, by, note: '', from: at('10:00') }])
  })

  it('counts its minutes by what for, until work goes on', () => {
    const parts = unwrap(wait('parts'))
    expect(sumWaits(parts, at('10:25'))).toEqual({ parts: 25, customer: 0 })
    const customer = unwrap(wait('customer', at('10:30'), parts))
    const working = unwrap(endWait(customer, at('10:45')))
    expect(working.step).toBe('in-repair')
    expect(sumWaits(working, at('12:00'))).toEqual({ parts: 30, customer: 15 })
  })

  it('says what for', () => {
    const noted = unwrap(noteWait(unwrap(wait('parts')), ' 制动盘，下午两点到 '))
    expect(noted.waits[0]?.note).toBe('制动盘，下午两点到')
    expect(noteWait(inRepair, '…')).toMatchObject({ code: 'wait.none' })
    expect(noteWait(noted, '长'.repeat(201))).toMatchObject({ code: 'wait.note-too-long' })
  })

  it('begins by hand on the board as well', () => {
    const dragged = unwrap(moveVisit(inRepair, 'waiting-parts', at('10:00'), by))
    expect(dragged.waits).toEqual([{ kind: 'parts', by, note: '', from: at('10:00') }])
    const back = unwrap(moveVisit(dragged, 'in-repair', at('10:20')))
    expect(back.waits[0]?.until).toBe(at('10:20'))
  })

  it('is no wait before there is work that could stand still', () => {
    const asking = aVisit({ step: 'inspecting' })
    expect(unwrap(moveVisit(asking, 'awaiting-approval', at('09:30'))).waits).toEqual([])
    expect(wait('customer', at('09:30'), asking)).toMatchObject({ code: 'wait.not-in-work' })
  })

  it('is not begun twice, nor on a settled car', () => {
    expect(wait('parts', at('10:05'), unwrap(wait('parts')))).toMatchObject({
      code: 'wait.already',
    })
    expect(wait('parts', at('10:05'), { ...inRepair, paper: 'settled' })).toMatchObject({
      code: 'visit.settled',
    })
    expect(endWait(inRepair, at('10:05'))).toMatchObject({ code: 'wait.none' })
  })

  it('ends with a visit that is cancelled', () => {
    const cancelled = unwrap(cancelVisit(unwrap(wait('parts')), '客户不修了', at('10:40')))
    expect(sumWaits(cancelled, at('15:00'))).toEqual({ parts: 40, customer: 0 })
  })
})
