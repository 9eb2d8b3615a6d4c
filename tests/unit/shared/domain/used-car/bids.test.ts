import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awardBid, type Bidding, bestOf, placeBid } from '#shared/domain/used-car/bids.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const by = anId<'Staff'>()
const opened: Bidding = { opensAt: at('09:00'), closesAt: at('16:00'), bids: [] }
const bid = (trader: string, amount: number, time = '10:00') => ({
  trader,
  phone: '13800138000',
  amount: money(amount),
  at: at(time),
  by,
})
const bidding = () =>
  [
    bid('诚信车行', 60_000_00),
    bid('顺达二手车', 61_500_00),
    bid('诚信车行', 61_000_00, '11:00'),
  ].reduce((all, each) => unwrap(placeBid(all, each)), opened)
const awarding = { at: at('16:00'), by }

describe('bids for a used car', () => {
  it('are won by the highest', () => {
    const award = unwrap(awardBid(bidding(), '顺达二手车', awarding)).award
    expect(award).toMatchObject({ trader: '顺达二手车', amount: 61_500_00 })
    expect(award?.reason).toBeUndefined()
  })

  it('go to another by a reason that is kept', () => {
    expect(awardBid(bidding(), '诚信车行', awarding)).toMatchObject({ code: 'bid.reason-empty' })
    const given = unwrap(awardBid(bidding(), '诚信车行', { ...awarding, reason: '当天付款' }))
    expect(given.award).toMatchObject({ amount: 61_000_00, reason: '当天付款' })
  })

  it.each([
    ['after closing', bid('诚信车行', 99_000_00, '16:00'), 'bid.closed'],
    ['without a name', bid(' ', 99_000_00), 'bid.trader-empty'],
    ['of nothing', bid('新车行', 0), 'bid.not-positive'],
    ['lower than their own', bid('顺达二手车', 61_500_00), 'bid.not-higher'],
  ])('are not taken %s', (_what, late, code) => {
    expect(placeBid(bidding(), late)).toMatchObject({ ok: false, code })
  })

  it('are awarded once, after closing, to somebody who bid', () => {
    expect(awardBid(bidding(), '顺达二手车', { ...awarding, at: at('15:59') })).toMatchObject({
      code: 'bid.still-open',
    })
    expect(awardBid(bidding(), '路人', awarding)).toMatchObject({ code: 'bid.unknown-trader' })
    const done = unwrap(awardBid(bidding(), '顺达二手车', awarding))
    expect(awardBid(done, '顺达二手车', awarding)).toMatchObject({ code: 'bid.awarded' })
    expect(placeBid(done, bid('新车行', 70_000_00))).toMatchObject({ code: 'bid.awarded' })
  })

  it('of the same height go to the one that came first', () => {
    const anyBid = fc.record({
      trader: fc.constantFrom('甲', '乙', '丙', '丁'),
      amount: fc.integer({ min: 1, max: 6 }),
    })
    fc.assert(
      fc.property(fc.array(anyBid, { minLength: 1, maxLength: 20 }), (offers) => {
        let all = opened
        for (const { trader, amount } of offers) {
          const placed = placeBid(all, bid(trader, amount))
          if (placed.ok) all = placed.value
        }
        const best = bestOf(all.bids)
        const highest = Math.max(...all.bids.map(({ amount }) => amount))
        expect(best).toBe(all.bids.find(({ amount }) => amount === highest))
        if (best !== undefined) expect(awardBid(all, best.trader, awarding).ok).toBe(true)
      }),
    )
  })
})
