import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { findSale, listSalesOfCustomer } from '#renderer/db/repositories/sales.ts'
import * as commands from '#renderer/features/showroom/commands.ts'
import { takeUpAgain } from '#renderer/features/showroom/lost/commands.ts'
import { createSession, type Session } from '#renderer/session/session.tsx'
import { consultantOf, type Sale } from '#shared/domain/sales/sale.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { fixedClock } from '#shared/kernel/clock.ts'
import { addDays } from '#shared/kernel/day.ts'
import { addMinutes, dayOf } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant } from '#tests/support/domain/sales.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const sun = aConsultant({ id: anId<'Staff'>(), name: '孙倩' })
const zhou = aConsultant({ id: anId<'Staff'>(), name: '周凯' })
const manager = aConsultant({ id: anId<'Staff'>(), name: '唐立伟', roles: ['manager'] })

const openShowroom = (): Promise<Session> =>
  openDesk(async (work) => {
    for (const each of [sun, zhou, manager]) await work.staff.put(each)
  })

const as = (session: Session, staff: Staff, minutes = 0): Session =>
  createSession({ ...session, staff, clock: fixedClock(addMinutes(MORNING, minutes)) })

/** A lead from the web that came while nobody was on duty: it is nobody’s yet. */
const nobodys = async (session: Session): Promise<Sale> => {
  unwrap(await commands.setOffDuty(as(session, sun), [sun.id, zhou.id]))
  const { sale } = unwrap(
    await commands.takeLead(session, {
      buyer: { kind: 'person', name: '李芳', phone: '13900138000' },
      lead: { channel: 'web', words: '有现车吗？', wanted: '海豹06', profile: 'household' },
      firstAction: '首次联系',
      by: 'rotation',
    }),
  )
  expect(consultantOf(sale)).toBeUndefined()
  return sale
}

const read = async (session: Session, id: Sale['id']): Promise<Sale> => {
  const found = await findSale(session.db, id)
  if (found === undefined) throw new Error(`No sale ${id}`)
  return found.sale
}

describe('two consultants at once', () => {
  it('take one lead: the first has it, the other is told whose it is now', async () => {
    const session = await openShowroom()
    const sale = await nobodys(session)
    const taken = await Promise.all([
      commands.assignSale(as(session, sun), sale.id, sun),
      commands.assignSale(as(session, zhou), sale.id, zhou),
    ])
    expect(taken.map(({ ok }) => ok)).toEqual([true, false])
    expect(taken[1]).toMatchObject({ code: 'sale.others' })
    const { assignments } = await read(session, sale.id)
    expect(assignments.map(({ consultantId }) => consultantId)).toEqual([sun.id])
  })

  it('answer one lead: both conversations stay, the first is the answer', async () => {
    const session = await openShowroom()
    const sale = await nobodys(session)
    const next = { what: '约到店', on: dayOf(MORNING, 480) }
    const call = (who: Staff, words: string, minutes: number) =>
      commands.recordContact(as(session, who, minutes), sale.id, { how: 'phone', words, next })
    await Promise.all([call(sun, '说了落地价', 4), call(zhou, '发了配置表', 6)])
    const { contacts, leads } = await read(session, sale.id)
    expect(contacts.map(({ words }) => words)).toEqual(['说了落地价', '发了配置表'])
    expect(leads[0]).toMatchObject({ answeredBy: sun.id, answeredAt: addMinutes(MORNING, 4) })
  })

  it('write down one buyer who calls twice: one sale with two leads', async () => {
    const session = await openShowroom()
    const sale = await nobodys(session)
    const again = await commands.takeLead(as(session, sun, 2), {
      buyer: { kind: 'person', name: '李芳', phone: '13900138000' },
      lead: { channel: 'phone', words: '再问一下', wanted: '海豹06', profile: 'household' },
      firstAction: '首次联系',
      by: 'rotation',
    })
    expect(unwrap(again)).toMatchObject({ isJoined: true, sale: { id: sale.id } })
    const own = await listSalesOfCustomer(session.db, sale.customerId)
    expect(own).toHaveLength(1)
    expect(own[0]?.leads).toHaveLength(2)
  })

  it('take up one lost buyer: one sale goes on, the other is told so', async () => {
    const session = await openShowroom()
    const sale = await nobodys(session)
    const why = { reason: 'price', words: '太贵' } as const
    unwrap(await commands.askToLose(as(session, sun, 10), sale.id, why))
    unwrap(await commands.approveLoss(as(session, manager, 20), sale.id))
    const later = 200 * 1440
    const next = { what: '回访', on: addDays(dayOf(MORNING, 480), 201) }
    const taken = await Promise.all([
      takeUpAgain(as(session, sun, later), sale.id, next),
      takeUpAgain(as(session, zhou, later), sale.id, next),
    ])
    expect(taken.map(({ ok }) => ok)).toEqual([true, false])
    expect(taken[1]).toMatchObject({ code: 'take-up.taken-up' })
    const own = await listSalesOfCustomer(session.db, sale.customerId)
    expect(own.map(({ state }) => state)).toEqual(['open', 'lost'])
    expect(own[0]?.follows).toBe(sale.id)
  })
})
