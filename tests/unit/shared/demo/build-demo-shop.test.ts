import { describe, expect, it } from 'vitest'
import { buildDemoShop } from '#shared/demo/build-demo-shop.ts'
import { findUnhappiness } from '#shared/domain/follow-up/find-unhappiness.ts'
import { isFollowUpDue, nextFollowUp } from '#shared/domain/follow-up/next-follow-up.ts'
import { checkCreditCode } from '#shared/domain/identifiers/credit-code.ts'
import { parsePhone } from '#shared/domain/identifiers/phone.ts'
import { parsePlate } from '#shared/domain/identifiers/plate.ts'
import { checkVin } from '#shared/domain/identifiers/vin.ts'
import { PAPER_PREFIX } from '#shared/domain/papers/paper-kind.ts'
import { listSaleMoves } from '#shared/domain/sales/order/sale-money.ts'
import { checkBill } from '#shared/domain/settlement/check-bill.ts'
import { computeOwed } from '#shared/domain/settlement/compute-owed.ts'
import { computeTotals } from '#shared/domain/settlement/compute-totals.ts'
import { listMoneyMoves } from '#shared/domain/settlement/list-money-moves.ts'
import { STAFF_ROLES } from '#shared/domain/staff/staff.ts'
import { hasTank } from '#shared/domain/vehicle/vehicle.ts'
import { BOARD_STEPS } from '#shared/domain/visit/board-step.ts'
import { computePromise } from '#shared/domain/visit/promise.ts'
import { day } from '#shared/kernel/day.ts'
import { dayOf, type Instant, instant } from '#shared/kernel/instant.ts'
import { isOk, unwrap } from '#shared/kernel/result.ts'

const TODAY = day('2026-11-22')
const at = (time: string): Instant => unwrap(instant(`2026-11-22T${time}:00+08:00`))
const build = (now: Instant, seed = 7) =>
  buildDemoShop({ today: TODAY, now, seed, locale: 'zh-CN' })

const NOW = at('14:40')
const demo = build(NOW)
const board = demo.visits.filter(({ paper, day: on }) => paper !== 'delivered' || on === TODAY)

describe('the demo shop', () => {
  it('has the people, places, customers and cars of a middling garage', () => {
    expect(demo.staff).toHaveLength(14)
    expect(new Set(demo.staff.flatMap(({ roles }) => roles))).toEqual(new Set(STAFF_ROLES))
    expect(new Set(demo.staff.map(({ grade }) => grade))).toContain('junior')
    expect(demo.bays).toHaveLength(6)
    expect(demo.customers.length).toBeGreaterThan(300)
    // Those that come for service, those bought here, and used cars that were looked at.
    expect(demo.vehicles).toHaveLength(380 + 12 + 18)
    expect(demo.standardJobs.length).toBeGreaterThanOrEqual(70)
    expect(demo.shop.isDemo).toBe(true)
  })

  it('has two years behind it, about six visits on every working day', () => {
    const past = demo.visits.filter(({ day: on }) => on < TODAY)
    expect(past.length).toBeGreaterThan(3000)
    expect(past.length).toBeLessThan(4000)
    expect(past[0]?.day.slice(0, 7)).toBe('2024-11')
    expect(past.every(({ paper }) => paper === 'delivered')).toBe(true)
  })

  it('is the same for the same options, and another for another seed', () => {
    expect(JSON.stringify(build(NOW))).toBe(JSON.stringify(demo))
    expect(JSON.stringify(build(NOW, 8))).not.toBe(JSON.stringify(demo))
  })
})

describe('everybody and everything in it', () => {
  it('has identifiers that pass every check', () => {
    expect(isOk(checkCreditCode(demo.shop.creditCode ?? ''))).toBe(true)
    for (const { kind, creditCode = '', phone } of demo.customers) {
      expect(parsePhone(phone)).toMatchObject({ ok: true, value: { value: phone, warnings: [] } })
      if (kind === 'company') expect(checkCreditCode(creditCode)).toMatchObject({ ok: true })
    }
    for (const { plate, plateColor, vin, energy } of demo.vehicles) {
      const parsed = unwrap(parsePlate(plate))
      expect(parsed).toMatchObject({ value: plate, color: plateColor, warnings: [] })
      const charges = energy === 'battery-electric' || energy === 'plug-in-hybrid'
      expect(parsed.kind).toBe(charges ? 'new-energy-small' : 'ordinary')
      expect(unwrap(checkVin(vin))).toEqual({ value: vin, warnings: [] })
    }
  })

  it('is there once', () => {
    for (const list of [
      demo.vehicles.map(({ plate }) => plate),
      demo.vehicles.map(({ vin }) => vin),
      demo.customers.map(({ phone }) => phone),
      demo.visits.map(({ id }) => id as string),
      demo.visits.flatMap(({ number }) => number ?? []),
      demo.visits.flatMap(({ settlement }) => settlement?.number ?? []),
    ]) {
      expect(new Set(list).size).toBe(list.length)
    }
  })

  it('belongs together: visits to cars, cars to customers, work to people', () => {
    const customers = new Set<string>(demo.customers.map(({ id }) => id))
    const owners = new Map(demo.vehicles.map(({ id, customerId }) => [id, customerId]))
    const people = new Set<string>(demo.staff.map(({ id }) => id))
    for (const visit of demo.visits) {
      expect(owners.get(visit.vehicleId)).toBe(visit.customerId)
      expect(customers.has(visit.customerId)).toBe(true)
      expect(people.has(visit.technicianId ?? visit.advisorId)).toBe(true)
    }
  })

  it('runs forward: a car never comes back with fewer kilometres or before it left', () => {
    const last = new Map<string, { km: number; at: string }>()
    for (const visit of demo.visits) {
      const before = last.get(visit.vehicleId)
      expect(visit.intake.mileageKm).toBeGreaterThan(before?.km ?? 0)
      expect(visit.arrivedAt > (before?.at ?? '')).toBe(true)
      last.set(visit.vehicleId, {
        km: visit.bill.mileageOutKm ?? visit.intake.mileageKm,
        at: visit.delivery?.at ?? visit.arrivedAt,
      })
    }
    // Cars that were never here for service have the kilometres of their hand-over, or none.
    const serviced = demo.vehicles.filter(({ id }) => last.has(id))
    expect(serviced).toHaveLength(380)
    for (const vehicle of serviced) {
      expect(vehicle.lastMileageKm).toBe(last.get(vehicle.id)?.km)
    }
  })

  it('is sold nothing it cannot use: no oil change for an electric car', () => {
    const electric = new Set(
      demo.vehicles.filter(({ energy }) => !hasTank(energy)).map(({ id }) => id),
    )
    const jobs = demo.visits
      .filter(({ vehicleId }) => electric.has(vehicleId))
      .flatMap((visit) => visit.jobs.map(({ name }) => name))
    expect(jobs.length).toBeGreaterThan(100)
    expect(jobs.filter((name) => /机油|火花塞|节气门|点火|水泵/.test(name))).toEqual([])
  })
})

describe('what was billed', () => {
  const settled = demo.visits.filter(({ settlement }) => settlement !== undefined)

  it('adds up on every settlement', () => {
    expect(settled.length).toBeGreaterThan(3000)
    for (const visit of settled) {
      expect(checkBill(visit)).toEqual({ ok: true, value: computeTotals(visit) })
      expect(visit.settlement?.totals).toEqual(computeTotals(visit))
      expect(visit.settlement?.totals.balance).toBe(0)
    }
  })

  it('carries a warranty for every job that was agreed to, and for no other', () => {
    for (const { jobs, settlement } of settled) {
      const approved = jobs.filter(({ approval }) => approval.state === 'approved')
      expect(settlement?.warranties.map(({ jobId }) => jobId)).toEqual(approved.map(({ id }) => id))
    }
  })

  it('leaves every declined job with the car, open until it is taken up', () => {
    const declined = demo.visits.flatMap(({ jobs }) =>
      jobs.filter(({ approval }) => approval.state === 'declined').map(({ id }) => id),
    )
    expect(new Set(demo.deferredJobs.map(({ jobId }) => jobId))).toEqual(new Set(declined))
    const revived = new Set(demo.visits.flatMap(({ jobs }) => jobs.map((job) => job.revives)))
    for (const { id, state } of demo.deferredJobs) {
      expect(state).toBe(revived.has(id) ? 'revived' : 'open')
    }
    expect(revived.size).toBeGreaterThan(100)
  })

  it('numbers the papers of each kind and day from one, without gaps', () => {
    const numbers = [
      ...demo.visits.flatMap(({ number, settlement, deposits, receipts }) => [
        number,
        settlement?.number,
        ...deposits.map((deposit) => deposit.number),
        ...receipts.map((receipt) => receipt.number),
      ]),
      ...demo.tillDays.map(({ close }) => close?.number),
      ...demo.loans.map(({ number }) => number),
      ...demo.sales.flatMap(({ order, pastOrders, money }) => [
        ...[order, ...pastOrders].map((each) => each?.number),
        ...money.map((each) => each.number),
      ]),
      ...demo.testDrives.map((drive) => drive.number),
      ...demo.appraisals.map(({ contract }) => contract),
    ]
    for (const { kind, day: on, value } of demo.lastNumbers) {
      const stem = `${PAPER_PREFIX[kind]}-${on.replaceAll('-', '')}-`
      const given = numbers
        .filter((number) => number?.startsWith(stem))
        .map((number) => Number(number?.slice(-3)))
      expect(given.sort((a, b) => a - b)).toEqual(Array.from({ length: value }, (_, i) => i + 1))
    }
  })
})

describe('the money beside the bills', () => {
  it('has some accounts still open, most of them paid, and a deposit on each car that waits', () => {
    const owing = demo.visits.filter((visit) => computeOwed(visit) > 0)
    expect(owing.length).toBeGreaterThan(5)
    expect(owing.length).toBeLessThan(60)
    expect(demo.visits.filter(({ receipts }) => receipts.length > 0).length).toBeGreaterThan(20)
    const waiting = board.filter(({ step }) => step === 'waiting-parts')
    expect(waiting.map(({ deposits }) => deposits.length)).toEqual([1, 1])
  })

  it('was counted every evening with money, the last time before today', () => {
    expect(demo.tillDays.length).toBeGreaterThan(10)
    expect(demo.tillDays.every(({ close }) => close?.counted === close?.expected)).toBe(true)
    const last = demo.tillDays.at(-1)?.id ?? ''
    const moves = [...demo.visits.flatMap(listMoneyMoves), ...demo.sales.flatMap(listSaleMoves)]
    const since = moves.map(({ at: moved }) => dayOf(moved, 480))
    expect(since.filter((on) => on > last && on < TODAY)).toEqual([])
  })
})

describe('the calls after delivery', () => {
  const called = demo.visits.filter(({ followUps }) => followUps.length > 0)
  const results = called.map(({ followUps }) => followUps.at(-1)?.result)

  it('have been made: most customers are content, some are not, a few never answer', () => {
    expect(called.length).toBeGreaterThan(1000)
    expect(results.filter((result) => result === 'satisfied').length).toBeGreaterThan(900)
    expect(results.filter((result) => result === 'dissatisfied').length).toBeGreaterThan(2)
    expect(results).toContain('messaged')
  })

  it('leave some for today, and never come before the car left', () => {
    const owed = demo.visits
      .map((visit) => nextFollowUp(visit, 480))
      .filter((next) => next !== undefined && isFollowUpDue(next, TODAY))
    expect(owed.length).toBeGreaterThan(3)
    for (const { delivery, followUps } of called) {
      const times = [delivery?.at ?? '', ...followUps.map(({ at: time }) => time)]
      expect(times).toEqual([...times].sort())
    }
  })

  it('tell reception of somebody who was not happy', () => {
    const coming = demo.visits.filter(({ step }) => step === 'booked' || step === 'received')
    const unhappy = coming.map(({ vehicleId }) =>
      findUnhappiness(demo.visits.filter((visit) => visit.vehicleId === vehicleId).reverse()),
    )
    expect(unhappy.filter((one) => one !== undefined).length).toBeGreaterThan(0)
  })
})

describe('today’s board', () => {
  it('has fourteen cars, one at least on every step', () => {
    expect(board).toHaveLength(14)
    expect(new Set(board.map(({ step }) => step))).toEqual(new Set(BOARD_STEPS))
  })

  it('has one broken promise and two that soon will be', () => {
    const inWork = board.filter(({ step }) => step !== 'booked')
    const states = inWork.map(
      (visit) => computePromise(visit, NOW, demo.shop.promiseWarningMinutes).state,
    )
    expect(states.filter((state) => state === 'broken')).toHaveLength(1)
    expect(states.filter((state) => state === 'soon')).toHaveLength(2)
  })

  it('has two cars waiting for parts, one sent back by the inspection, one addition unanswered', () => {
    expect(board.filter(({ step }) => step === 'waiting-parts')).toHaveLength(2)
    const failed = board.filter(({ inspections }) => inspections.at(-1)?.result === 'fail')
    expect(failed.map(({ step }) => step)).toEqual(['in-repair'])
    const additions = board.flatMap(({ jobs }) =>
      jobs.filter((job) => job.foundDuring === 'repair' && job.approval.state === 'pending'),
    )
    expect(additions).toHaveLength(1)
  })

  it('has work to offer again to cars at reception, and old parts to show', () => {
    const atReception = board.filter(({ step }) => step === 'booked' || step === 'received')
    const offered = demo.deferredJobs.filter(
      ({ state, vehicleId }) =>
        state === 'open' && atReception.some((visit) => visit.vehicleId === vehicleId),
    )
    expect(offered.length).toBeGreaterThanOrEqual(2)
    expect(board.filter(({ comparisons }) => comparisons.length > 0).length).toBeGreaterThan(3)
  })

  it.each(['00:04', '06:30', '12:00', '23:58'])('stands at %s as well', (time) => {
    const now = at(time)
    const { visits } = build(now)
    const today = visits.slice(-14)
    expect(new Set(today.map(({ step }) => step))).toEqual(new Set(BOARD_STEPS))
    for (const visit of today.filter(({ step }) => step !== 'booked')) {
      expect(visit.day).toBe(TODAY)
      const times = visit.steps.map((mark) => mark.at)
      expect(times).toEqual([...times].sort())
      expect(times.every((each) => each <= now)).toBe(true)
    }
  })

  it('shows the photos it was given, and is whole without them', () => {
    const photo = {
      hash: 'a'.repeat(64),
      size: 1,
      mime: 'image/jpeg',
      width: 4,
      height: 3,
      thumbnail: 'data:image/jpeg;base64,',
    } as const
    const withPhotos = buildDemoShop({
      today: TODAY,
      now: NOW,
      seed: 7,
      locale: 'zh-CN',
      photos: { 'pad-worn': photo, 'pad-new': photo },
    })
    const shown = withPhotos.visits.slice(-14).flatMap(({ comparisons }) => comparisons)
    expect(shown.filter(({ oldPhoto }) => oldPhoto === photo).length).toBeGreaterThan(1)
    expect(board.flatMap(({ comparisons }) => comparisons).some((one) => one.oldPhoto)).toBe(false)
  })
})
