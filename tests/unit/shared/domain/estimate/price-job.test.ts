import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  computeJobAmount,
  computeLabourAmount,
  computeListAmount,
  computePartAmount,
  computePartsAmount,
  listBilledParts,
} from '#shared/domain/estimate/price-job.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { aDraft, aJob, aLabour, aPart } from '#tests/support/domain/a-job.ts'
import { anyDraft } from '#tests/support/domain/arbitraries.ts'

describe('a line of labour', () => {
  it.each([
    ['0.50 h at 180.00', 50, 18_000, 9_000],
    ['0.35 h at 180.00', 35, 18_000, 6_300],
    ['0.33 h at 99.99: half a fen and more goes up', 33, 9_999, 3_300],
    ['0.05 h at 0.10: exactly half a fen goes up', 5, 10, 1],
    ['0.04 h at 0.10: less than half is dropped', 4, 10, 0],
    ['no time costs nothing', 0, 18_000, 0],
  ])('%s', (_name, hundredths, rate, fen) => {
    expect(computeLabourAmount({ labour: aLabour(hundredths, rate) })).toBe(fen)
  })

  it('is nothing when the job is parts only', () => {
    expect(computeLabourAmount({})).toBe(0)
  })
})

describe('a line of parts', () => {
  it.each([
    ['4.2 litres of oil at 88.00', 4200, 8_800, 36_960],
    ['0.12 kg of balance weights at 40.00', 120, 4_000, 480],
    ['0.125 of 0.04: half a fen goes up', 125, 4, 1],
    ['one set of pads', 1000, 39_800, 39_800],
  ])('%s', (_name, thousandths, price, fen) => {
    const part = aPart({ quantity: quantity(thousandths), price: money(price) })
    expect(computePartAmount(part)).toBe(fen)
  })

  it('bills nothing for what the customer brought', () => {
    expect(computePartAmount(aPart({ class: 'customer-supplied', price: money(5000) }))).toBe(0)
  })
})

describe('a job', () => {
  it('rounds each line once, and adds the lines as printed', () => {
    const third = aPart({ quantity: quantity(333), price: money(100) })
    expect(computePartsAmount({ parts: [third, third, third] })).toBe(99)
  })

  it('is its labour and its part lines, whatever they are', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const lines = draft.parts.map(computePartAmount).reduce<number>((a, b) => a + b, 0)
        expect(computeJobAmount(draft)).toBe(computeLabourAmount(draft) + lines)
        expect(Number.isSafeInteger(computeJobAmount(draft))).toBe(true)
      }),
    )
  })

  it('without labour or parts is free', () => {
    const { labour: _none, ...draft } = aDraft()
    expect(computeJobAmount(draft)).toBe(0)
  })
})

describe('a free job', () => {
  it.each(['rework', 'maker-warranty', 'goodwill'] as const)(
    'is billed at nothing (%s), line by line, and keeps what it would have cost',
    (free) => {
      const job = aJob({ free, labour: aLabour(50), parts: [aPart(), aPart()] })
      expect(computeLabourAmount(job)).toBe(0)
      expect(listBilledParts(job).map(computePartAmount)).toEqual([0, 0])
      expect(computeJobAmount(job)).toBe(0)
      expect(computeListAmount(job)).toBe(9_000 + 2 * 39_800)
    },
  )

  it('is agreed to at nothing', () => {
    expect(aJob({ free: 'rework', parts: [aPart()] }).approval).toMatchObject({
      state: 'approved',
      amount: 0,
    })
  })

  it('asks whatever it is written as: no line of it is billed', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(computeJobAmount({ ...draft, free: 'rework' })).toBe(0)
        const asFree = { ...draft, free: 'rework' as const }
        expect(computeListAmount(asFree)).toBe(
          computeJobAmount({
            parts: draft.parts,
            ...(draft.labour ? { labour: draft.labour } : {}),
          }),
        )
      }),
    )
  })
})
