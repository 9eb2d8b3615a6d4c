import { describe, expect, it } from 'vitest'
import { computeBillSteps, computeGross } from '#renderer/counter/bill/compute-bill-steps.ts'
import { bill } from '../counter-samples.ts'

describe('the steps of a bill', () => {
  it('leave out what has nothing to say', () => {
    const kinds = computeBillSteps(bill()).map(({ kind }) => kind)
    expect(kinds).toEqual(['group', 'group', 'deductions', 'due'])
    const plain = computeBillSteps(bill({ discount: 0, rounding: 0, due: 131_660 }))
    expect(plain.map(({ kind }) => kind)).toEqual(['group', 'group', 'due'])
  })

  it('run from the first line to the amount due', () => {
    const steps = computeBillSteps(bill())
    const sums = steps.flatMap((step) => ('to' in step ? [step.to] : []))
    expect(sums).toEqual([36_900, 131_660, 129_600])
    expect(computeGross(bill())).toBe(131_660)
  })

  it('say what is still open after a part payment', () => {
    const steps = computeBillSteps(bill({ payments: [{ method: '微信', amount: 100_000 }] }))
    expect(steps.at(-1)).toMatchObject({ kind: 'payments', amount: 100_000, open: 29_600 })
  })
})
