import { describe, expect, it } from 'vitest'
import type { StaffRole } from '#shared/domain/staff/staff.ts'
import {
  checkColleaguesWork,
  checkOwnWork,
  listUnchecked,
} from '#shared/domain/workshop/check-work.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const someone = (name: string, ...roles: StaffRole[]) => ({ id: anId<'Staff'>(), name, roles })
const liu = someone('刘志强', 'technician')
const ma = someone('马超', 'technician')
const li = someone('李娜', 'cashier')
const job = aJob({ category: 'maintenance-2', isDone: true, name: '二级维护' })
const visit = aVisitInRepair({ jobs: [job], technicianId: liu.id })
const by = (who: typeof liu) => ({ by: who, at: at('11:00') })

describe('the own check', () => {
  it('is whoever did the work', () => {
    const checked = unwrap(checkOwnWork(visit, job.id, by(liu)))
    expect(checked.jobs[0]?.selfCheck).toEqual({ by: liu.id, at: at('11:00') })
    expect(checkOwnWork(visit, job.id, by(ma))).toMatchObject({ code: 'check.not-own' })
  })

  it('comes after the work', () => {
    const open = aVisitInRepair({ jobs: [{ ...job, isDone: false }], technicianId: liu.id })
    expect(checkOwnWork(open, job.id, by(liu))).toMatchObject({ code: 'check.job-open' })
  })
})

describe('a colleague’s check', () => {
  it('is somebody else’s who can judge it', () => {
    expect(unwrap(checkColleaguesWork(visit, job.id, by(ma))).jobs[0]?.mutualCheck?.by).toBe(ma.id)
    expect(checkColleaguesWork(visit, job.id, by(liu))).toMatchObject({
      code: 'check.same-person',
      detail: { name: '刘志强' },
    })
    expect(checkColleaguesWork(visit, job.id, by(li))).toMatchObject({ code: 'check.role' })
  })

  it('is nobody’s who had a hand in it', () => {
    const clocking = {
      id: anId<'Clocking'>(),
      jobId: job.id,
      staffId: ma.id,
      from: at('10:00'),
      until: at('10:05'),
    }
    const helped = { ...visit, clockings: [clocking] }
    expect(checkColleaguesWork(helped, job.id, by(ma))).toMatchObject({ code: 'check.same-person' })
  })

  it.each([
    ['maintenance-2', true, 1],
    ['overhaul', true, 1],
    ['maintenance-1', true, 0],
    ['minor', true, 0],
    ['special', true, 0],
    ['overhaul', false, 0],
  ] as const)('%s, colleagues %s: %i missing', (category, hasColleague, missing) => {
    const of = aVisitInRepair({ jobs: [{ ...job, category }] })
    expect(listUnchecked(of, 'mutual', hasColleague)).toHaveLength(missing)
  })
})
