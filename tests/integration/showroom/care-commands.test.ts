import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { giveGift } from '#renderer/features/sales-memory/index.ts'
import * as commands from '#renderer/features/showroom/care/commands.ts'
import { listCare } from '#renderer/features/showroom/care/list-care.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { planCalls } from '#shared/domain/sales/after/plan-calls.ts'
import { listRewards } from '#shared/domain/sales/referral/referral-reward.ts'
import type { Sale, SaleId } from '#shared/domain/sales/sale.ts'
import { addDays, day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import { aDueDelivery, allDone, putDueDelivery } from '#tests/support/domain/delivery.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const TODAY = day('2026-11-22')
const sun = aConsultant()
const wang: Customer = {
  id: anId<'Customer'>(),
  kind: 'person',
  name: '王建国',
  phone: '13801234567',
  createdAt: MORNING,
}

/** 李芳 has her car since the 18th: the first call was due yesterday. */
const openCare = async (
  changes: Partial<Sale> = {},
  marketing?: Customer['marketing'],
): Promise<{ session: Session; id: SaleId }> => {
  const due = aDueDelivery(sun)
  const handedAt = at('15:00', '2026-11-18')
  const sale: Sale = {
    ...due.sale,
    state: 'delivered',
    step: 'delivered',
    steps: [...due.sale.steps, { step: 'delivered', at: handedAt }],
    handOver: {
      at: handedAt,
      by: sun.id,
      done: allDone,
      invoicedOn: day('2026-11-18'),
      mileageKm: 13,
      firstServiceOn: day('2027-05-18'),
      firstServiceKm: 10_000,
    },
    calls: planCalls(day('2026-11-18')),
    gifts: [{ name: '首次保养', times: 1, uses: [] }],
    ...changes,
  }
  const customer = marketing === undefined ? due.customer : { ...due.customer, marketing }
  const session = await openDesk(async (work) => {
    await putDueDelivery(work, { ...due, sale, customer })
    await work.customers.put(wang)
  })
  return { session, id: sale.id }
}

const read = async (session: Session, id: SaleId): Promise<Sale> => {
  const found = await findSale(session.db, id)
  if (found === undefined) throw new Error(`No sale ${id}`)
  return found.sale
}

describe('calls after the hand-over', () => {
  it('are listed by day, the overdue first, and gone once made', async () => {
    const { session, id } = await openCare()
    const before = await listCare(session.db, TODAY, MORNING)
    expect(before.due.map(({ call }) => call.kind)).toEqual(['first-days'])
    unwrap(await commands.recordCareCall(session, id, { result: 'content', words: '很好' }, ''))
    const after = await listCare(session.db, TODAY, MORNING)
    expect(after.due).toEqual([])
    expect(after.coming.map(({ call }) => call.kind)).toEqual(['first-month'])
  })

  it('come up tomorrow again when nobody answered', async () => {
    const { session, id } = await openCare()
    unwrap(await commands.recordCareCall(session, id, { result: 'not-reached', words: '' }, ''))
    const { due, coming } = await listCare(session.db, TODAY, MORNING)
    expect(due).toEqual([])
    expect(coming.map(({ call }) => call.on)).toEqual([addDays(TODAY, 1)])
  })

  it('of an unhappy buyer raise a task for their consultant, in the same breath', async () => {
    const { session, id } = await openCare()
    const draft = { result: 'unhappy', words: '车机老是黑屏' } as const
    unwrap(await commands.recordCareCall(session, id, draft, '交车回访不满意：车机老是黑屏'))
    const [task] = await session.db.tasks.toArray()
    expect(task).toMatchObject({
      kind: 'call-back',
      ownerId: sun.id,
      words: '交车回访不满意：车机老是黑屏',
      state: 'open',
    })
    const last = (await session.db.journal.toArray()).at(-1)
    expect(last?.command).toBe('record-care-call')
    expect(new Set(last?.changes.map(({ table }) => table))).toEqual(new Set(['sales', 'tasks']))
  })

  it('that are refused raise nothing', async () => {
    const { session, id } = await openCare()
    const draft = { result: 'unhappy', words: ' ' } as const
    expect(await commands.recordCareCall(session, id, draft, '不满意')).toMatchObject({
      code: 'call.words-empty',
    })
    expect(await session.db.tasks.count()).toBe(0)
  })

  it('with tips and offers leave out who wants none, and say how many', async () => {
    const refused = { isGiven: false, channels: [], at: MORNING }
    const calls = planCalls(day('2026-08-20')).slice(2)
    const { session } = await openCare({ calls }, refused)
    const care = await listCare(session.db, TODAY, MORNING)
    expect(care.due).toEqual([])
    expect(care.resting).toBe(1)
  })
})

describe('what was given with a car', () => {
  it('is used once, also by two desks', async () => {
    const { session, id } = await openCare()
    const both = await Promise.all([
      giveGift(session, id, '首次保养', 'RO-20261122-003'),
      giveGift(session, id, '首次保养', 'RO-20261122-004'),
    ])
    expect(both.map((given) => (given.ok ? 'ok' : given.code)).sort()).toEqual([
      'gift.used-up',
      'ok',
    ])
    expect((await read(session, id)).gifts?.[0]?.uses).toHaveLength(1)
  })
})

describe('a recommendation', () => {
  it('is thanked on both sides, each once', async () => {
    const { session, id } = await openCare()
    const rule = {
      recommender: { kind: 'money', amount: money(500_00) },
      buyer: { kind: 'points', points: 200 },
    } as const
    await session.change('hand-over-car', async (work) => {
      const sale = await work.sales.get(id)
      const [lead] = sale.leads
      if (lead === undefined) throw new Error('a sale begins with a lead')
      const leads = [{ ...lead, channel: 'referral', recommendedBy: wang.id } as const]
      await work.sales.put({ ...sale, leads, rewards: listRewards({ ...sale, leads }, rule) })
      return ok(null)
    })
    const before = await listCare(session.db, TODAY, MORNING)
    expect(before.rewards.map(({ receiver }) => receiver.name)).toEqual(['王建国', '李芳'])
    unwrap(await commands.giveReward(session, id, 'recommender', '微信转账'))
    expect(await commands.giveReward(session, id, 'recommender', '')).toMatchObject({
      code: 'reward.given',
    })
    const after = await listCare(session.db, TODAY, MORNING)
    expect(after.rewards.map(({ receiver }) => receiver.name)).toEqual(['李芳'])
  })
})
