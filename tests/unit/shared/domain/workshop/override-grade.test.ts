import { expect, it } from 'vitest'
import type { Staff, StaffRole } from '#shared/domain/staff/staff.ts'
import { dispatchVisit } from '#shared/domain/visit/dispatch-visit.ts'
import { assignJob } from '#shared/domain/workshop/assign-job.ts'
import { overrideGrade } from '#shared/domain/workshop/override-grade.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const feng = { id: anId<'Staff'>(), grade: 'junior' as const }
const ma = { id: anId<'Staff'>(), grade: 'middle' as const }
const overhaul = aJob({ name: '发动机大修', category: 'overhaul' })
const visit = aVisitInRepair({ jobs: [overhaul] })
const person = (role: StaffRole, isActive = true): Staff => ({
  id: anId(),
  name: '唐立伟',
  roles: [role],
  isActive,
})
const decide = (role: StaffRole, reason = '老师傅在旁边带', isActive = true) =>
  overrideGrade(visit, {
    worker: feng,
    needed: 'senior',
    by: person(role, isActive),
    reason,
    at: at('10:00'),
  })

it.each(['inspector', 'manager', 'owner'] as const)('the %s may decide it', (role) => {
  const decided = unwrap(decide(role))
  expect(decided.gradeOverrides).toMatchObject([
    { technicianId: feng.id, needed: 'senior', reason: '老师傅在旁边带' },
  ])
  expect(dispatchVisit(decided, { technician: feng }).ok).toBe(true)
  expect(assignJob(decided, overhaul.id, feng).ok).toBe(true)
})

it('holds for the one it was decided for', () => {
  expect(dispatchVisit(unwrap(decide('owner')), { technician: ma })).toMatchObject({
    code: 'grade.needs-senior',
  })
})

it.each(['advisor', 'technician', 'cashier'] as const)('the %s may not', (role) => {
  expect(decide(role)).toMatchObject({ code: 'grade.override-role' })
})

it('nor may somebody who left, or without a reason', () => {
  expect(decide('owner', '人手不够', false)).toMatchObject({ code: 'grade.override-role' })
  expect(decide('owner', ' ')).toMatchObject({ code: 'grade.override-reason' })
})

it('a job may have a technician of its own, and go back to the car’s', () => {
  const zhao = { id: anId<'Staff'>(), grade: 'senior' as const }
  expect(assignJob(visit, overhaul.id, ma)).toMatchObject({ code: 'grade.needs-senior' })
  const own = unwrap(assignJob(visit, overhaul.id, zhao))
  expect(own.jobs[0]?.technicianId).toBe(zhao.id)
  expect(unwrap(assignJob(own, overhaul.id, undefined)).jobs[0]).not.toHaveProperty('technicianId')
})
