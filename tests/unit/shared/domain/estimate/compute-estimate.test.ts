import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeEstimate } from '#shared/domain/estimate/compute-estimate.ts'
import { money } from '#shared/kernel/money.ts'
import { aJob, aLabour } from '#tests/support/domain/a-job.ts'
import { anyCharge, anyJob } from '#tests/support/domain/arbitraries.ts'
import { anId } from '#tests/support/domain/ids.ts'

const costing = (yuan: number, approval: 'pending' | 'approved' | 'declined') =>
  aJob({ labour: aLabour(100, yuan * 100), approval })

describe('an estimate', () => {
  const jobs = [costing(100, 'approved'), costing(200, 'pending'), costing(400, 'declined')]
  const charges = [
    { id: anId<'Charge'>(), kind: 'diagnosis' as const, name: '检测', amount: money(5_000) },
  ]

  it('shows declined work apart and keeps it out of the total', () => {
    expect(computeEstimate({ jobs, charges })).toMatchObject({
      labour: 30_000,
      parts: 0,
      charges: 5_000,
      total: 35_000,
      approved: 15_000,
      pending: 20_000,
      declined: 40_000,
      isOverCeiling: false,
    })
  })

  it.each([
    ['room left below the ceiling', 40_000, 5_000, false],
    ['exactly at the ceiling is not over it', 35_000, 0, false],
    ['over the ceiling by one fen', 34_999, -1, true],
  ])('%s', (_name, ceiling, room, isOverCeiling) => {
    const totals = computeEstimate({ jobs, charges, ceiling: money(ceiling) })
    expect(totals).toMatchObject({ ceiling, room, isOverCeiling })
  })

  it('has no room to speak of when no ceiling was agreed', () => {
    expect(computeEstimate({ jobs, charges })).not.toHaveProperty('room')
  })

  it('always adds up', () => {
    fc.assert(
      fc.property(fc.array(anyJob), fc.array(anyCharge), (anyJobs, anyCharges) => {
        const totals = computeEstimate({ jobs: anyJobs, charges: anyCharges })
        expect(totals.labour + totals.parts + totals.charges).toBe(totals.total)
        expect(totals.approved + totals.pending).toBe(totals.total)
      }),
    )
  })
})
