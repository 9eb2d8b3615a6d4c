import { describe, expect, it } from 'vitest'
import { signEstimate } from '#shared/domain/approval/signature.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aSettledVisit, aVisit } from '#tests/support/domain/a-visit.ts'
import { at } from '#tests/support/domain/times.ts'

const strokes = { path: 'M1 1L9 9', width: 600, height: 200, at: at('09:41') }
const said = { person: '王建国', at: at('09:40') } as const

describe('a signature on the counter display', () => {
  it('stands under the yes given in person, and changes no other answer', () => {
    const { jobs } = unwrap(
      signEstimate(
        aVisit({
          jobs: [
            aJob({
              approval: { state: 'approved', method: 'in-person', amount: 9000, ...said } as never,
            }),
            aJob({
              approval: { state: 'approved', method: 'phone', amount: 9000, ...said } as never,
            }),
            aJob({ approval: { state: 'declined', method: 'in-person', reason: '太贵', ...said } }),
            aJob({ approval: 'pending' }),
          ],
        }),
        strokes,
      ),
    )
    expect(jobs.map(({ approval }) => ('method' in approval ? approval.method : ''))).toEqual([
      'signature',
      'phone',
      'in-person',
      '',
    ])
  })

  it('is kept with the version that was signed', () => {
    const { signature } = unwrap(signEstimate(aVisit({ estimateVersion: 2 }), strokes))
    expect(signature).toEqual({ ...strokes, estimateVersion: 2 })
  })

  it('is refused once the bill is settled', () => {
    expect(signEstimate(aSettledVisit({ jobs: [aJob()] }), strokes)).toMatchObject({
      code: 'visit.settled',
    })
  })
})
