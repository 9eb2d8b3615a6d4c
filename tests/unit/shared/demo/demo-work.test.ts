import { expect, it } from 'vitest'
import { buildDemoShop } from '#shared/demo/build-demo-shop.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import { dispatchVisit } from '#shared/domain/visit/dispatch-visit.ts'
import { computeJobMinutes } from '#shared/domain/workshop/clocked-time.ts'
import { listRunning } from '#shared/domain/workshop/running-clocks.ts'
import { sumWaits } from '#shared/domain/workshop/wait-minutes.ts'
import { day } from '#shared/kernel/day.ts'
import { instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'

const NOW = unwrap(instant('2026-11-22T14:40:00+08:00'))
const demo = buildDemoShop({ today: day('2026-11-22'), now: NOW, seed: 7, locale: 'zh-CN' })
const board = demo.visits.filter(({ day: on }) => on === '2026-11-22')

it('two technicians are clocked in, each on one job', () => {
  const people = board.flatMap((visit) => listRunning(visit).map(({ staffId }) => staffId))
  expect(people).toHaveLength(2)
  expect(new Set<StaffId>(people).size).toBe(2)
})

it('cars wait for parts with their minutes, and what for', () => {
  const waiting = board.filter(({ step }) => step === 'waiting-parts')
  expect(waiting).toHaveLength(2)
  for (const visit of waiting) {
    expect(sumWaits(visit, NOW).parts).toBeGreaterThan(100)
    expect(visit.waits.at(-1)?.note).toContain('供应商')
  }
})

it('what is done was clocked, and its check points answered', () => {
  const done = board.flatMap((visit) =>
    visit.jobs.filter(({ isDone }) => isDone).map((job) => ({ visit, job })),
  )
  expect(done.length).toBeGreaterThan(3)
  for (const { visit, job } of done) {
    expect(computeJobMinutes(visit, job, NOW)).toBeGreaterThan(0)
    expect(job.selfCheck).toBeDefined()
  }
})

it('has work that a junior may not be given', () => {
  const junior = demo.staff.find(({ grade }) => grade === 'junior')
  const refused = board.filter(
    (visit) =>
      junior && !dispatchVisit(visit, { technician: junior }).ok && visit.paper === 'ordered',
  )
  expect(refused.length).toBeGreaterThan(0)
})
