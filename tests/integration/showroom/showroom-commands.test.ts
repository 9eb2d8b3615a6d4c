import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { findSale, listOpenSales, listSalesOfCustomer } from '#renderer/db/repositories/sales.ts'
import { getShop } from '#renderer/db/repositories/shop.ts'
import * as commands from '#renderer/features/showroom/commands.ts'
import { listShowroom } from '#renderer/features/showroom/list-showroom.ts'
import { createSession, type Session } from '#renderer/session/session.tsx'
import { consultantOf, type SaleId } from '#shared/domain/sales/sale.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { fixedClock } from '#shared/kernel/clock.ts'
import { day } from '#shared/kernel/day.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant } from '#tests/support/domain/sales.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const TODAY = day('2026-11-22')
const sun = aConsultant({ id: anId<'Staff'>(), name: '孙倩' })
const zhou = aConsultant({ id: anId<'Staff'>(), name: '周凯' })
const manager = aConsultant({ id: anId<'Staff'>(), name: '唐立伟', roles: ['manager'] })

/** A showroom with two consultants, a manager, and 王建国 known from service. */
const openShowroom = (): Promise<Session> =>
  openDesk(async (work, { nextId }) => {
    for (const each of [sun, zhou, manager]) await work.staff.put(each)
    await work.customers.put(someCustomer(nextId))
  })

/** The same desk with somebody else at it, or later. */
const as = (session: Session, staff: Staff, minutes = 0): Session =>
  createSession({ ...session, staff, clock: fixedClock(addMinutes(MORNING, minutes)) })

const asked = (name: string, phone: string): commands.NewLead => ({
  buyer: { kind: 'person', name, phone },
  lead: { channel: 'phone', words: '有现车吗？', wanted: '海豹06', profile: 'household' },
  firstAction: '首次联系',
  by: 'rotation',
})

const take = async (session: Session, name: string, phone: string) =>
  unwrap(await commands.takeLead(session, asked(name, phone)))

const read = async (session: Session, id: SaleId) => {
  const found = await findSale(session.db, id)
  if (found === undefined) throw new Error(`No sale ${id}`)
  return found.sale
}

describe('leads', () => {
  it('go round over who is on duty', async () => {
    const session = await openShowroom()
    const first = await take(session, '李芳', '13900138000')
    const second = await take(as(session, session.staff, 1), '陈晨', '13900138001')
    expect(new Set([consultantOf(first.sale), consultantOf(second.sale)])).toEqual(
      new Set([sun.id, zhou.id]),
    )
    unwrap(await commands.setOffDuty(as(session, sun), [sun.id, zhou.id]))
    const third = await take(as(session, session.staff, 2), '赵磊', '13900138002')
    expect(consultantOf(third.sale)).toBeUndefined()
    expect((await getShop(session.db)).offDuty).toEqual({ on: TODAY, ids: [sun.id, zhou.id] })
  })

  it('of a service customer are that customer’s: one person in both', async () => {
    const session = await openShowroom()
    const { sale } = await take(session, '小王', '13801234567')
    const found = await findSale(session.db, sale.id)
    expect(found?.customer.name).toBe('王建国')
    expect(await session.db.customers.count()).toBe(1)
  })

  it('of a buyer with an open sale join it', async () => {
    const session = await openShowroom()
    const first = await take(session, '李芳', '13900138000')
    const again = await take(as(session, session.staff, 30), '李芳', '13900138000')
    expect(again).toMatchObject({ isJoined: true, sale: { id: first.sale.id } })
    expect(again.sale.leads).toHaveLength(2)
    expect(await listOpenSales(session.db)).toHaveLength(1)
  })

  it('that are refused leave nothing behind, not even the customer', async () => {
    const session = await openShowroom()
    const empty = asked('李芳', '13900138000')
    const refused = await commands.takeLead(session, {
      ...empty,
      lead: { ...empty.lead, words: '', wanted: '' },
    })
    expect(refused).toMatchObject({ code: 'lead.words-empty' })
    expect(await session.db.customers.count()).toBe(1)
    expect(await commands.takeLead(session, asked(' ', ''))).toMatchObject({
      code: 'lead.name-empty',
    })
  })
})

describe('a buyer', () => {
  it('comes, says what is needed, and leaves with a day to come back', async () => {
    const session = await openShowroom()
    const { sale } = await take(session, '李芳', '13900138000')
    const consultant = as(session, sun, 20)
    unwrap(await commands.receiveBuyer(consultant, sale.id, 2))
    const needs = { uses: ['family'], energies: [], bodies: [], likes: [], words: '' } as const
    unwrap(await commands.saveNeeds(consultant, sale.id, needs))
    unwrap(await commands.markStep(consultant, sale.id, 'presentation'))
    const end = {
      outcome: 'follow-up',
      words: '周二再来',
      next: { what: '约试驾', on: day('2026-11-24') },
    } as const
    unwrap(await commands.closeShowroomVisit(as(session, sun, 80), sale.id, end))
    expect(await read(session, sale.id)).toMatchObject({
      step: 'presentation',
      next: end.next,
      showroomVisits: [{ outcome: 'follow-up', people: 2 }],
    })
  })

  it('is lost by the manager’s yes, in one breath with the end of the visit', async () => {
    const session = await openShowroom()
    const { sale } = await take(session, '李芳', '13900138000')
    const consultant = as(session, sun, 20)
    unwrap(await commands.receiveBuyer(consultant, sale.id, 1))
    const end = { outcome: 'lost', words: '', next: { what: '', on: TODAY } } as const
    const why = { reason: 'price', words: '别家便宜两千' } as const
    // Without words the loss is refused, and the visit stays open: all of it, or nothing.
    const wordless = { ...why, words: '' }
    expect(await commands.closeShowroomVisit(consultant, sale.id, end, wordless)).toMatchObject({
      code: 'loss.words-empty',
    })
    expect((await read(session, sale.id)).showroomVisits[0]?.leftAt).toBeUndefined()
    unwrap(await commands.closeShowroomVisit(consultant, sale.id, end, why))
    expect(await commands.approveLoss(consultant, sale.id)).toMatchObject({ code: 'loss.approver' })
    unwrap(await commands.approveLoss(as(session, manager, 60), sale.id))
    expect(await read(session, sale.id)).toMatchObject({ state: 'lost' })
    expect(await listOpenSales(session.db)).toEqual([])
  })

  it('under two phones becomes one, with everything of both on record', async () => {
    const session = await openShowroom()
    const one = await take(session, '李芳', '13900138000')
    const two = await take(as(session, session.staff, 5), '李女士', '13700137000')
    unwrap(await commands.mergeSales(as(session, sun), one.sale.id, two.sale.id))
    expect((await read(session, one.sale.id)).leads).toHaveLength(2)
    expect(await read(session, two.sale.id)).toMatchObject({
      state: 'merged',
      mergedInto: one.sale.id,
    })
    expect(await listSalesOfCustomer(session.db, two.sale.customerId)).toHaveLength(1)
  })

  it('is taken from a colleague by the manager only', async () => {
    const session = await openShowroom()
    const { sale } = await take(session, '李芳', '13900138000')
    const other = consultantOf(sale) === sun.id ? zhou : sun
    expect(await commands.assignSale(as(session, other), sale.id, other)).toMatchObject({
      code: 'sale.others',
    })
    unwrap(await commands.assignSale(as(session, manager), sale.id, other))
    expect(consultantOf(await read(session, sale.id))).toBe(other.id)
  })
})

describe('the consultant’s day', () => {
  it('begins with who stands there, then leads, then what is overdue; losses to decide come after', async () => {
    const session = await openShowroom()
    const make = async (name: string, phone: string) => (await take(session, name, phone)).sale.id
    const lost = await make('赵', '13900138001')
    const here = await make('钱', '13900138002')
    const asking = await make('孙', '13900138003')
    const overdue = await make('李', '13900138004')
    const later = await make('周', '13900138005')
    const why = { reason: 'price', words: '贵' } as const
    unwrap(await commands.askToLose(as(session, sun), lost, why))
    unwrap(await commands.receiveBuyer(as(session, sun), here, 1))
    const call = (id: SaleId, on: string) =>
      commands.recordContact(as(session, sun), id, {
        how: 'phone',
        words: '说好了',
        next: { what: '致电', on: day(on) },
      })
    unwrap(await call(overdue, '2026-11-22'))
    unwrap(await call(later, '2026-11-30'))
    const { entries } = await listShowroom(session.db, {
      today: day('2026-11-23'),
      shop: session.shop,
      me: manager,
    })
    expect(entries.map(({ sale, urgency }) => [sale.id, urgency])).toEqual([
      [here, 'here'],
      [asking, 'answer'],
      [overdue, 'overdue'],
      [lost, 'loss'],
      [later, 'later'],
    ])
    expect(entries.find(({ sale }) => sale.id === overdue)?.daysLate).toBe(1)
  })
})
