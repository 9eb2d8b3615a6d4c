import { describe, expect, it } from 'vitest'
import { allocateCar } from '#shared/domain/sales/stock/allocate-car.ts'
import { isForSale } from '#shared/domain/sales/stock/stock-car.ts'
import {
  awardCar,
  callOffBidding,
  handToTrader,
  listTraderMoves,
  openBidding,
  placeBidForCar,
} from '#shared/domain/used-car/bid-for-car.ts'
import { priceOfUsedCar, stateOfUsedCar } from '#shared/domain/used-car/used-car-state.ts'
import { usedOf } from '#shared/domain/used-car/used-stock.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'
import { aManager, aUsedCar } from '#tests/support/domain/used-cars.ts'

const by = aManager()
const CLOSES = at('17:00')
const bid = (trader: string, amount: number, time: string) => ({
  trader,
  phone: '13800138000',
  amount: money(amount),
  at: at(time),
  by: by.id,
})
const opened = () => unwrap(openBidding(aUsedCar(), CLOSES, at('09:00')))
const bidden = () =>
  [bid('诚信车行', 50_000_00, '10:00'), bid('顺达二手车', 51_500_00, '11:00')].reduce(
    (car, each) => unwrap(placeBidForCar(car, each)),
    opened(),
  )
const after = { by, at: at('17:05') }
const awarded = () => unwrap(awardCar(bidden(), '顺达二手车', { ...after, reason: '' }))
const handing = { by: by.id, at: at('18:00'), on: day('2026-11-20') }

describe('a used car before the traders', () => {
  it('is for no buyer meanwhile: a car is sold once', () => {
    expect(isForSale(opened())).toBe(false)
    for (const car of [opened(), bidden(), awarded()]) {
      expect(allocateCar(car, anId<'Sale'>(), after.at)).toMatchObject({
        code: 'stock.with-traders',
      })
    }
  })

  it('is not put up while it is kept for a buyer, twice, or into the past', () => {
    const kept = unwrap(allocateCar(aUsedCar(), anId<'Sale'>(), at('08:00')))
    expect(openBidding(kept, CLOSES, at('09:00'))).toMatchObject({ code: 'bid.kept-for-buyer' })
    expect(openBidding(opened(), CLOSES, at('09:30'))).toMatchObject({ code: 'bid.open-already' })
    expect(openBidding(aUsedCar(), at('09:00'), at('09:00'))).toMatchObject({
      code: 'bid.closes-past',
    })
    expect(openBidding(aUsedCar(), at('09:01', '2026-12-20'), at('09:00'))).toMatchObject({
      code: 'bid.closes-far',
    })
  })

  it('takes no bid at the closing moment or later', () => {
    expect(placeBidForCar(bidden(), bid('晚到车行', 60_000_00, '17:00'))).toMatchObject({
      code: 'bid.closed',
    })
    expect(placeBidForCar(aUsedCar(), bid('诚信车行', 50_000_00, '10:00'))).toMatchObject({
      code: 'bid.none',
    })
  })

  it('goes to the highest, or to another by a reason, on a manager’s word only', () => {
    expect(usedOf(awarded()).bidding?.award).toMatchObject({ amount: 51_500_00, by: by.id })
    expect(awardCar(bidden(), '诚信车行', { ...after, reason: '' })).toMatchObject({
      code: 'bid.reason-empty',
    })
    expect(
      awardCar(bidden(), '顺达二手车', { ...after, by: aConsultant(), reason: '' }),
    ).toMatchObject({ code: 'bid.manager-only' })
  })

  it('leaves the shop once the trader has paid, at the trader’s price, and only once', () => {
    expect(handToTrader(bidden(), '回单 0012', handing)).toMatchObject({ code: 'bid.not-awarded' })
    expect(handToTrader(awarded(), '', handing)).toMatchObject({ code: 'bid.payment-empty' })
    const gone = unwrap(handToTrader(awarded(), '回单 0012', handing))
    expect(gone).toMatchObject({ state: 'delivered', deliveredOn: '2026-11-20' })
    expect(priceOfUsedCar(gone, undefined)).toBe(51_500_00)
    expect(listTraderMoves(gone)).toMatchObject([
      { kind: 'payment', method: 'transfer', amount: 51_500_00, number: '回单 0012' },
    ])
    expect(listTraderMoves(awarded())).toEqual([])
    expect(handToTrader(gone, '回单 0013', handing)).toMatchObject({ code: 'used-car.gone' })
    expect(allocateCar(gone, anId<'Sale'>(), after.at)).toMatchObject({ code: 'stock.delivered' })
  })

  it('is called off with a reason, keeps what was bid, and is for buyers again', () => {
    expect(callOffBidding(bidden(), ' ', after)).toMatchObject({ code: 'bid.reason-empty' })
    const back = unwrap(callOffBidding(bidden(), '客户当场订车', after))
    expect(isForSale(back)).toBe(true)
    expect(usedOf(back).pastBiddings).toMatchObject([
      { bids: [{}, {}], calledOff: { reason: '客户当场订车' } },
    ])
    expect(openBidding(back, at('17:00', '2026-11-22'), after.at).ok).toBe(true)
  })

  it('says where it stands', () => {
    expect(stateOfUsedCar(aUsedCar(), at('09:00'))).toBe('for-sale')
    expect(stateOfUsedCar(opened(), at('16:59'))).toBe('bidding')
    expect(stateOfUsedCar(opened(), CLOSES)).toBe('bids-closed')
    expect(stateOfUsedCar(awarded(), after.at)).toBe('awarded')
    expect(stateOfUsedCar(aUsedCar({ saleId: anId<'Sale'>() }), CLOSES)).toBe('kept')
  })
})
