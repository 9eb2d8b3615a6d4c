import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approveJob, listApproved, listPending } from '#shared/domain/approval/decide-job.ts'
import { addJob } from '#shared/domain/estimate/change-jobs.ts'
import { BOARD_STEPS, type BoardStep, stepRank } from '#shared/domain/visit/board-step.ts'
import { finishJob } from '#shared/domain/visit/finish-job.ts'
import { checkMove, listMoves, moveVisit } from '#shared/domain/visit/move-step.ts'
import type { PaperState } from '#shared/domain/visit/paper-state.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aDraft, aJob } from '#tests/support/domain/a-job.ts'
import {
  aPassFor,
  aSettledVisit,
  aVisit,
  aVisitForInspection,
  aVisitInRepair,
} from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { BRAKE_PADS } from '#tests/support/domain/sample-bills.ts'
import { at } from '#tests/support/domain/times.ts'

const inRepair = (given: Partial<Visit> = {}) => aVisitInRepair(given)
const withoutTechnician = (visit: Visit): Visit => {
  const { technicianId: _none, ...rest } = visit
  return rest
}

describe('a card is dragged', () => {
  const passed = aVisitForInspection()
  it.each<[string, Visit, BoardStep, string | undefined]>([
    ['to where it is', aVisit(), 'received', 'move.same-step'],
    ['from reception to inspecting', aVisit(), 'inspecting', undefined],
    ['to repair without an order', aVisit({ jobs: [aJob()] }), 'in-repair', 'move.no-order'],
    ['to waiting for parts without an order', aVisit(), 'waiting-parts', 'move.no-order'],
    [
      'to repair with an order and nobody to do it',
      withoutTechnician(inRepair({ step: 'awaiting-approval' })),
      'in-repair',
      'move.no-technician',
    ],
    [
      'to repair when every yes was taken back',
      inRepair({ step: 'awaiting-approval', jobs: [aJob({ approval: 'pending' })] }),
      'in-repair',
      'move.nothing-approved',
    ],
    ['to repair with order and technician', inRepair({ step: 'received' }), 'in-repair', undefined],
    ['from repair to waiting for parts', inRepair(), 'waiting-parts', undefined],
    ['back from waiting for parts', inRepair({ step: 'waiting-parts' }), 'in-repair', undefined],
    [
      'to inspection with a supplement nobody answered',
      inRepair({ jobs: [aJob({ isDone: true }), aJob({ approval: 'pending' })] }),
      'final-inspection',
      'move.pending-approval',
    ],
    ['to inspection with work to do', inRepair(), 'final-inspection', 'move.jobs-open'],
    [
      'to inspection with the work done and the rest declined',
      inRepair({ jobs: [aJob({ isDone: true }), aJob({ approval: 'declined' })] }),
      'final-inspection',
      undefined,
    ],
    ['over inspection to settlement', passed, 'settlement', 'move.not-inspected'],
    [
      'to settlement after a passed inspection',
      { ...passed, inspections: [aPassFor(passed)] },
      'settlement',
      undefined,
    ],
    [
      'to settlement after one that failed',
      { ...passed, inspections: [aPassFor(passed), aPassFor(passed, { result: 'fail' })] },
      'settlement',
      'move.not-inspected',
    ],
    ['to ready by hand', passed, 'ready', 'move.not-settled'],
    ['to delivered by hand', passed, 'delivered', 'move.by-delivery-only'],
    ['to delivered by hand once settled', aSettledVisit(), 'delivered', 'move.by-delivery-only'],
    ['back to repair from inspection', passed, 'in-repair', undefined],
    ['back to reception from repair', inRepair(), 'received', undefined],
    ['back once settled', aSettledVisit(), 'settlement', 'move.settled'],
    ['when cancelled', aVisit({ paper: 'cancelled' }), 'inspecting', 'move.settled'],
  ])('%s', (_name, visit, to, code) => {
    const checked = checkMove(visit, to)
    expect(checked.ok ? undefined : checked.code).toBe(code)
  })

  it('and the jobs in the way are named', () => {
    const jobs = [aJob({ name: '四轮定位' }), aJob({ name: '更换机油' })]
    expect(checkMove(inRepair({ jobs }), 'final-inspection')).toMatchObject({
      detail: { jobs: '四轮定位、更换机油' },
    })
  })
})

it('a move is written down with its time', () => {
  const after = unwrap(moveVisit(aVisit(), 'inspecting', at('09:20')))
  expect(after.step).toBe('inspecting')
  expect(after.steps.at(-1)).toEqual({ step: 'inspecting', at: at('09:20') })
  expect(after.updatedAt).toBe(at('09:20'))
})

it('the board offers just the moves that will be taken', () => {
  expect(listMoves(aVisit())).toEqual(['booked', 'inspecting', 'awaiting-approval'])
  expect(listMoves(aSettledVisit())).toEqual([])
})

it('work approved after the inspection is not covered by it', () => {
  const inspected = aVisitForInspection({ step: 'settlement' })
  const visit = { ...inspected, inspections: [aPassFor(inspected)] }
  const id = anId<'Job'>()
  const added = unwrap(addJob(visit, id, aDraft()))
  const agreed = unwrap(
    approveJob(added, id, { method: 'phone', person: '王建国', at: at('11:40') }),
  )
  const done = unwrap(finishJob(agreed, id, true, at('11:45')))
  const back = unwrap(moveVisit(done, 'final-inspection', at('11:50')))
  expect(checkMove(back, 'settlement')).toMatchObject({ code: 'move.not-inspected' })
})

describe('however a card is dragged', () => {
  const anyVisit = fc
    .record({
      paper: fc.constantFrom<PaperState>('draft', 'ordered', 'settled', 'delivered', 'cancelled'),
      step: fc.constantFrom(...BOARD_STEPS),
      answers: fc.array(
        fc.record({
          approval: fc.constantFrom('pending' as const, 'approved' as const, 'declined' as const),
          isDone: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
      isInspected: fc.boolean(),
    })
    .map(({ paper, step, answers, isInspected }) => {
      const visit = aVisitInRepair({ paper, step, jobs: answers.map((answer) => aJob(answer)) })
      return isInspected ? { ...visit, inspections: [aPassFor(visit)] } : visit
    })

  it('no approval, inspection or settlement is skipped on the way forward', () => {
    fc.assert(
      fc.property(anyVisit, fc.constantFrom(...BOARD_STEPS), (visit, to) => {
        fc.pre(stepRank(to) > stepRank(visit.step))
        const moved = moveVisit(visit, to, at('10:00'))
        if (!moved.ok) return
        expect(['ready', 'delivered']).not.toContain(moved.value.step)
        if (stepRank(to) >= stepRank('in-repair')) {
          expect(visit.paper).toBe('ordered')
          expect(listApproved(visit)).not.toEqual([])
        }
        if (stepRank(to) >= stepRank('final-inspection')) {
          expect(listPending(visit)).toEqual([])
          expect(listApproved(visit).every((job) => job.isDone)).toBe(true)
        }
        if (to === 'settlement') expect(visit.inspections.at(-1)?.result).toBe('pass')
      }),
      { numRuns: 500 },
    )
  })

  it('nothing but the step changes, and what the car waits for', () => {
    fc.assert(
      fc.property(anyVisit, fc.constantFrom(...BOARD_STEPS), (visit, to) => {
        const moved = moveVisit(visit, to, at('10:00'))
        if (!moved.ok) return
        const { step, steps, updatedAt, waits } = visit
        expect({ ...moved.value, step, steps, updatedAt, waits }).toEqual(visit)
      }),
    )
  })
})

it('a car of which all was declined goes to the cashier for its diagnosis, without a technician', () => {
  const declined = aVisit({ jobs: [aJob({ approval: 'declined' })], paper: 'ordered' })
  const charges = BRAKE_PADS.charges
  expect(checkMove({ ...declined, charges }, 'settlement').ok).toBe(true)
  expect(checkMove({ ...declined, charges }, 'in-repair')).toMatchObject({
    code: 'move.nothing-approved',
  })
  expect(checkMove({ ...declined, charges, paper: 'draft' }, 'settlement')).toMatchObject({
    code: 'move.no-order',
  })
  expect(checkMove(declined, 'settlement')).toMatchObject({ code: 'move.nothing-approved' })
})
