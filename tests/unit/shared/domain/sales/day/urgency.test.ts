import { describe, expect, it } from 'vitest'
import { planCalls } from '#shared/domain/sales/after/plan-calls.ts'
import {
  comparePressing,
  URGENCIES,
  type UrgencyFacts,
  urgencyOf,
} from '#shared/domain/sales/day/urgency.ts'
import { answerLeads } from '#shared/domain/sales/lead/take-lead.ts'
import { approveLoss, askToLose } from '#shared/domain/sales/loss/lose-sale.ts'
import { USUAL_GIVEN_LIMITS } from '#shared/domain/sales/quotation/given-limit.ts'
import { quote } from '#shared/domain/sales/quotation/quote.ts'
import { receiveBuyer } from '#shared/domain/sales/reception/receive-buyer.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import type { TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import { addDays, day } from '#shared/kernel/day.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aQuotation, aSale } from '#tests/support/domain/sales.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const TODAY = day('2026-11-20')
const consultant = aConsultant()
const manager = aConsultant({ id: anId<'Staff'>(), roles: ['manager'] })
const who = (by: typeof consultant) => ({ by, at: at('16:00'), offsetMinutes: OFFSET })

const facts = (changes: Partial<UrgencyFacts> = {}): UrgencyFacts => ({
  drives: [],
  car: undefined,
  writer: consultant,
  limits: USUAL_GIVEN_LIMITS,
  today: TODAY,
  mayDecide: false,
  ...changes,
})

/** Answered, with something to do so many days from today. */
const answered = (inDays: number): Sale =>
  answerLeads(
    aSale({ next: { what: '回访', on: addDays(TODAY, inDays) } }),
    consultant.id,
    at('09:10'),
  )

const drive = (changes: Partial<TestDrive> = {}): TestDrive => ({
  id: anId<'TestDrive'>(),
  saleId: anId<'Sale'>(),
  carId: anId<'DemoCar'>(),
  route: 'town',
  state: 'booked',
  day: TODAY,
  from: at('14:00'),
  until: at('14:30'),
  consultantId: consultant.id,
  driver: '李芳',
  ...changes,
})

const generous = (): Sale =>
  unwrap(
    quote(answered(0), aQuotation({ discount: money(9_000_00) }), {
      id: anId<'Quotation'>(),
      by: consultant.id,
      at: at('15:00'),
      today: TODAY,
    }),
  )

const asked = (): Sale =>
  unwrap(
    askToLose(
      answered(0),
      { reason: 'price', words: '太贵', comeBackOn: addDays(TODAY, 30) },
      who(consultant),
    ),
  )

describe('why a buyer is on today’s list', () => {
  it('is the lead nobody has answered, before anything planned', () => {
    expect(urgencyOf(aSale(), facts()).urgency).toBe('answer')
  })

  it('is the next action, by its day', () => {
    expect(urgencyOf(answered(0), facts()).urgency).toBe('today')
    expect(urgencyOf(answered(-3), facts())).toMatchObject({ urgency: 'overdue', daysLate: 3 })
    expect(urgencyOf(answered(2), facts()).urgency).toBe('later')
  })

  it('is the buyer who stands here, whatever else is due', () => {
    const visit = { id: anId<'ShowroomVisit'>(), people: 2, consultantId: consultant.id }
    const here = unwrap(receiveBuyer(answered(-3), visit, at('10:00')))
    expect(urgencyOf(here, facts({ drives: [drive()] })).urgency).toBe('here')
  })

  it('is a drive of today, or one that is still out from yesterday', () => {
    expect(urgencyOf(answered(0), facts({ drives: [drive()] })).urgency).toBe('drive')
    const tomorrow = drive({ day: addDays(TODAY, 1) })
    expect(urgencyOf(answered(0), facts({ drives: [tomorrow] })).urgency).toBe('today')
    const out = drive({
      state: 'out',
      day: addDays(TODAY, -1),
      from: addMinutes(at('14:00'), -1440),
    })
    expect(urgencyOf(answered(0), facts({ drives: [drive(), out] })).drive).toBe(out)
    const back = drive({ state: 'back' })
    expect(urgencyOf(answered(0), facts({ drives: [back] })).urgency).toBe('today')
  })

  it('is a discount beyond the limit for who may allow it; with the manager for who may not', () => {
    expect(urgencyOf(generous(), facts({ mayDecide: true })).urgency).toBe('approval')
    expect(urgencyOf(generous(), facts()).urgency).toBe('waiting')
  })

  it('is a loss to approve for the manager, and to wait for of who asked', () => {
    expect(urgencyOf(asked(), facts({ mayDecide: true })).urgency).toBe('loss')
    expect(urgencyOf(asked(), facts()).urgency).toBe('waiting')
  })

  it('is the car that has come, until it is inspected or the buyer was told', () => {
    const car = { state: 'in-stock' } as StockCar
    expect(urgencyOf(answered(-1), facts({ car }))).toMatchObject({
      urgency: 'arrived',
      daysLate: 1,
    })
    expect(urgencyOf(answered(2), facts({ car })).urgency).toBe('later')
    expect(urgencyOf(answered(0), facts({ car: { ...car, state: 'in-transit' } })).urgency).toBe(
      'today',
    )
  })

  it('is the call after the hand-over on its day, and nothing before', () => {
    const delivered = { ...answered(0), state: 'delivered', calls: planCalls(TODAY) } as const
    expect(urgencyOf(delivered, facts()).urgency).toBe('later')
    expect(urgencyOf(delivered, facts({ today: addDays(TODAY, 5) }))).toMatchObject({
      urgency: 'call',
      daysLate: 2,
    })
  })

  it('is a lost buyer on the day that was named, unless taken up again', () => {
    const lost = unwrap(approveLoss(asked(), who(manager)))
    const later = facts({ today: addDays(TODAY, 30) })
    expect(urgencyOf(lost, facts()).urgency).toBe('later')
    expect(urgencyOf(lost, later).urgency).toBe('back')
    const { loss } = lost
    if (loss === undefined) throw new Error('lost')
    const taken = { ...lost, loss: { ...loss, takenUpIn: anId<'Sale'>() } }
    expect(urgencyOf(taken, later).urgency).toBe('later')
  })
})

describe('the order of the day', () => {
  it('goes by urgency, then by who has waited longest', () => {
    const list = [
      urgencyOf(answered(0), facts()),
      urgencyOf(answered(-1), facts()),
      urgencyOf(answered(-4), facts()),
      urgencyOf(aSale({}, at('10:00')), facts()),
      urgencyOf(aSale({}, at('09:00')), facts()),
    ].sort(comparePressing)
    expect(list.map(({ urgency }) => urgency)).toEqual([
      'answer',
      'answer',
      'overdue',
      'overdue',
      'today',
    ])
    expect((list[0]?.since ?? '') < (list[1]?.since ?? '')).toBe(true)
    expect(list[2]?.daysLate).toBe(4)
    expect(URGENCIES.indexOf('answer')).toBeLessThan(URGENCIES.indexOf('overdue'))
  })
})
