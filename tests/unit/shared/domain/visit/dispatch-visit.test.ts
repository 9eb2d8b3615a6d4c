import { describe, expect, it } from 'vitest'
import type { TechnicianGrade } from '#shared/domain/staff/staff.ts'
import { dispatchVisit } from '#shared/domain/visit/dispatch-visit.ts'
import type { Worker } from '#shared/domain/workshop/grade.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'

const bay3 = anId<'Bay'>()
const worker = (grade?: TechnicianGrade): Worker => ({
  id: anId(),
  ...(grade === undefined ? {} : { grade }),
})
const liu = worker('senior')

it('a car gets a technician and a bay, and may lose the bay again', () => {
  const inBay = unwrap(dispatchVisit(aVisit(), { technician: liu, bayId: bay3 }))
  expect(inBay).toMatchObject({ technicianId: liu.id, bayId: bay3 })
  expect(unwrap(dispatchVisit(inBay, { technician: liu }))).not.toHaveProperty('bayId')
})

it('a settled car is not dispatched', () => {
  expect(dispatchVisit(aVisit({ paper: 'settled' }), { technician: liu })).toMatchObject({
    code: 'visit.settled',
  })
})

describe('hard work', () => {
  const gearbox = aJob({ name: '变速器大修', grade: 'senior' })
  const clutch = aJob({ name: '更换离合器', grade: 'middle' })

  it.each([
    ['junior', [gearbox, clutch], 'grade.needs-senior', '变速器大修'],
    ['middle', [clutch, gearbox], 'grade.needs-senior', '变速器大修'],
    ['junior', [clutch], 'grade.needs-middle', '更换离合器'],
    [undefined, [clutch], 'grade.needs-middle', '更换离合器'],
  ] as const)('is not for a technician who is %s', (grade, jobs, code, job) => {
    expect(dispatchVisit(aVisit({ jobs }), { technician: worker(grade) })).toMatchObject({
      code,
      detail: { job },
    })
  })

  it('is for whoever is far enough', () => {
    const visit = aVisit({ jobs: [clutch] })
    expect(dispatchVisit(visit, { technician: worker('middle') }).ok).toBe(true)
    expect(dispatchVisit(visit, { technician: liu }).ok).toBe(true)
  })

  it('is an overhaul, though the price list does not say so', () => {
    const visit = aVisit({ jobs: [aJob({ category: 'overhaul' })] })
    expect(dispatchVisit(visit, { technician: worker('middle') })).toMatchObject({
      code: 'grade.needs-senior',
    })
  })

  it.each([
    ['that nobody agreed to', { approval: 'pending' as const }],
    ['that is done', { isDone: true }],
    ['that has a technician of its own', { technicianId: liu.id }],
  ])('%s does not count', (_what, given) => {
    const visit = aVisit({ jobs: [aJob({ grade: 'senior', ...given })] })
    expect(dispatchVisit(visit, { technician: worker('junior') }).ok).toBe(true)
  })
})
