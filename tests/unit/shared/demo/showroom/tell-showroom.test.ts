import { describe, expect, it } from 'vitest'
import { buildDemoShop } from '#shared/demo/build-demo-shop.ts'
import { DEAL_ENDS, DEAL_PLANS } from '#shared/demo/showroom/deal-plans.ts'
import { checkVin } from '#shared/domain/identifiers/vin.ts'
import { computeSaleAccount } from '#shared/domain/sales/order/sale-account.ts'
import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import { computeQuotation } from '#shared/domain/sales/quotation/compute-quotation.ts'
import { checkGiven } from '#shared/domain/sales/quotation/given-limit.ts'
import { quotationOf } from '#shared/domain/sales/quotation/quote.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { findClash } from '#shared/domain/sales/test-drive/find-clash.ts'
import { needsApproval } from '#shared/domain/used-car/run-appraisal.ts'
import { bandOf, computeStockDays, USUAL_STOCK_AGE } from '#shared/domain/used-car/stock-age.ts'
import { day } from '#shared/kernel/day.ts'
import { dayOf, type Instant, instant } from '#shared/kernel/instant.ts'
import { isOk, unwrap } from '#shared/kernel/result.ts'

const TODAY = day('2026-11-22')
const at = (time: string): Instant => unwrap(instant(`2026-11-22T${time}:00+08:00`))
const build = (now: Instant) => buildDemoShop({ today: TODAY, now, seed: 7, locale: 'zh-CN' })

const NOW = at('14:40')
const demo = build(NOW)
const { sales, stockCars, testDrives, appraisals, vehicles, staff } = demo
const open = sales.filter(({ state }) => state === 'open')
const used = stockCars.filter(({ kind }) => kind === 'used')

describe('buyers of the demo showroom', () => {
  it('stand at every step, and each way a sale can go is among them', () => {
    expect(new Set(DEAL_PLANS.map(({ end }) => end))).toEqual(new Set(DEAL_ENDS))
    expect(new Set(open.map(({ step }) => step)).size).toBeGreaterThanOrEqual(6)
    expect(sales.filter(({ state }) => state === 'delivered').length).toBeGreaterThanOrEqual(10)
    expect(sales.some(({ pastOrders }) => pastOrders.length > 0)).toBe(true)
    expect(open.filter(({ order }) => order !== undefined).length).toBeGreaterThanOrEqual(6)
  })

  it('were told forward: nothing is later than now, no step before the one it follows', () => {
    for (const { steps, updatedAt, createdAt } of sales) {
      const times = steps.map((step) => step.at)
      expect(times).toEqual([...times].sort())
      expect(times[0]).toBe(createdAt)
      expect(updatedAt <= NOW).toBe(true)
    }
  })

  it('have something to approve, something overdue, somebody to ask again', () => {
    const waiting = open.filter((sale) => isWaiting(sale))
    expect(waiting.length).toBeGreaterThanOrEqual(2)
    expect(open.some(({ next }) => next.on < TODAY)).toBe(true)
    const back = sales.flatMap(({ state, loss }) =>
      state === 'lost' && loss?.comeBackOn !== undefined ? [loss.comeBackOn] : [],
    )
    expect(back.filter((on) => on <= TODAY).length).toBeGreaterThanOrEqual(2)
    expect(back.filter((on) => on > TODAY).length).toBeGreaterThanOrEqual(2)
  })

  it('paid what was asked before they drove away, and were called since', () => {
    const delivered = sales.filter(({ state }) => state === 'delivered')
    for (const sale of delivered) {
      const totals = computeQuotation(holding(sale), USUAL_PURCHASE_TAX)
      expect(computeSaleAccount(sale, totals).still).toBe(0)
      const car = stockCars.find(({ id }) => id === sale.order?.stockCarId)
      expect(car).toMatchObject({ state: 'delivered', saleId: sale.id })
      const vehicle = vehicles.find(({ id }) => id === car?.vehicleId)
      expect(vehicle).toMatchObject({ customerId: sale.customerId, vin: car?.vin })
    }
    const calls = delivered.flatMap((sale) => sale.calls)
    const due = calls.filter(({ on, done }) => done === undefined && on <= TODAY)
    expect(calls.some(({ done }) => done !== undefined)).toBe(true)
    expect(due.length).toBeGreaterThanOrEqual(2)
  })

  const isWaiting = (sale: Sale): boolean => {
    const quotation = quotationOf(sale)
    const writer = staff.find(({ id }) => id === quotation?.by)
    if (quotation === undefined || writer === undefined) return false
    const { given } = computeQuotation(quotation, USUAL_PURCHASE_TAX)
    const { listPrice, approval } = quotation
    return !checkGiven(given, { writer, listPrice, approval }).ok
  }
})

describe('cars of the demo showroom', () => {
  it('are kept for one buyer each, under VINs that are right and there once', () => {
    const vins = stockCars.flatMap(({ vin }) => (vin === '' ? [] : [vin]))
    expect(new Set(vins).size).toBe(vins.length)
    expect(vins.every((vin) => isOk(checkVin(vin)))).toBe(true)
    for (const { id, order } of sales) {
      if (order?.stockCarId === undefined) continue
      expect(stockCars.find((car) => car.id === order.stockCarId)?.saleId).toBe(id)
    }
  })

  it('are tried by one buyer at a time, and run up kilometres', () => {
    const drives = testDrives.map((drive) => ({ ...drive, of: drive.carId as string }))
    for (const [nth, drive] of drives.entries()) {
      expect(findClash(drive, drives.slice(0, nth))).toBeUndefined()
    }
    for (const car of demo.demoCars) {
      const own = testDrives.filter(({ carId }) => carId === car.id)
      const back = own.flatMap((drive) => drive.back ?? []).sort((a, b) => (a.at < b.at ? -1 : 1))
      const km = back.map(({ mileageKm }) => mileageKm)
      expect(km).toEqual([...km].sort((a, b) => a - b))
      if (km.length > 0) expect(car.mileageKm).toBe(km.at(-1))
    }
  })

  it('are used as well: fresh, watched and at risk; bought, refused, open and to be approved', () => {
    const here = used.filter(({ state }) => state === 'in-stock')
    const bands = here.map(({ arrivedOn }) =>
      bandOf(computeStockDays(arrivedOn ?? TODAY, TODAY), USUAL_STOCK_AGE),
    )
    expect(here.length).toBeGreaterThanOrEqual(8)
    expect(new Set(bands)).toEqual(new Set(['fresh', 'watched', 'at-risk']))
    expect(new Set(appraisals.map(({ state }) => state))).toEqual(
      new Set(['open', 'bought', 'declined']),
    )
    expect(used.some(({ used: own }) => own?.bidding?.award === undefined && own?.bidding)).toBe(
      true,
    )
    expect(used.filter(({ used: own }) => own?.toTrader !== undefined)).toHaveLength(2)
    expect(appraisals.some((each) => each.state === 'open' && needsApproval(each))).toBe(true)
    expect(appraisals.filter(({ saleId }) => saleId !== undefined).length).toBeGreaterThan(3)
  })
})

describe.each(['00:04', '09:55', '14:45', '23:58'])('today’s drives at %s', (time) => {
  it('are booked, on the road or back, as the clock says', () => {
    const now = at(time)
    const drives = build(now).testDrives.filter(({ from }) => dayOf(from, 480) >= TODAY)
    expect(drives).toHaveLength(5)
    for (const { state, from, back } of drives) {
      const is = back !== undefined ? 'back' : from <= now ? 'out' : 'booked'
      expect(state).toBe(is)
      expect(back === undefined || back.at <= now).toBe(true)
    }
  })
})

/** What was agreed; a sale without is a hole in the story. */
function holding(sale: Sale) {
  const quotation = quotationOf(sale)
  if (quotation === undefined) throw new Error('Delivered without a quotation')
  return quotation
}
