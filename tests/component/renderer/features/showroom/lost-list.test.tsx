// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { listShowroom } from '#renderer/features/showroom/list-showroom.ts'
import { LostList } from '#renderer/features/showroom/lost/lost-list.tsx'
import { createSession, type Session } from '#renderer/session/session.tsx'
import { approveLoss, askToLose, type LossDraft } from '#shared/domain/sales/loss/lose-sale.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { addDays, day } from '#shared/kernel/day.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aSale } from '#tests/support/domain/sales.ts'
import { OFFSET } from '#tests/support/domain/times.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const TODAY = day('2026-11-22')
const sun = aConsultant()
const manager = aConsultant({ id: anId<'Staff'>(), name: '唐立伟', roles: ['manager'] })
const who = (by: typeof sun, daysAgo: number) => ({
  by,
  at: addMinutes(MORNING, -daysAgo * 1440),
  offsetMinutes: OFFSET,
})

/** Asked to be given up so many days ago. */
const askedFor = (customerId: Sale['customerId'], draft: LossDraft, daysAgo: number): Sale =>
  unwrap(
    askToLose(
      aSale({ id: anId<'Sale'>(), customerId }, addMinutes(MORNING, -60 * 1440)),
      draft,
      who(sun, daysAgo),
    ),
  )

const lostFor = (customerId: Sale['customerId'], draft: LossDraft, daysAgo: number): Sale =>
  unwrap(approveLoss(askedFor(customerId, draft, daysAgo), who(manager, daysAgo)))

const open = async () => {
  const sales: Sale[] = []
  const session = await openDesk(async (work, { nextId }) => {
    await work.staff.put(sun)
    await work.staff.put(manager)
    const names = ['赵梅', '钱进', '孙礼']
    const people = names.map((name, nth) =>
      someCustomer(nextId, { name, phone: `1390013800${nth}` }),
    )
    for (const each of people) await work.customers.put(each)
    const idOf = (nth: number) => (people[nth] as (typeof people)[number]).id
    sales.push(
      lostFor(idOf(0), { reason: 'price', words: '太贵', comeBackOn: addDays(TODAY, -3) }, 30),
      lostFor(idOf(1), { reason: 'finance', words: '没批', comeBackOn: addDays(TODAY, 9) }, 20),
      askedFor(idOf(2), { reason: 'price', words: '邻区便宜' }, 1),
    )
    for (const sale of sales) await work.sales.put(sale)
  })
  return { session, sales }
}

const draw = async (session: Session) => {
  const { shop, staff: me, db } = session
  const showroom = await listShowroom(db, { today: TODAY, shop, me })
  drawAtDesk(session, <LostList isMine={false} showroom={showroom} today={TODAY} />)
  await screen.findByTestId('lost-list')
}

const as = (session: Session, staff: typeof sun): Session => createSession({ ...session, staff })

describe('lost buyers', () => {
  it('stand by the day to ask again, the overdue one first, with the reason and the words', async () => {
    const { session } = await open()
    await draw(as(session, sun))
    const rows = within(await screen.findByTestId('lost-to-ask')).getAllByTestId('lost-row')
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/已过期 3 天.*赵梅.*价格.*太贵/),
      expect.stringMatching(/2026-12-01.*钱进.*贷款未批/),
    ])
    expect(
      within(screen.getByTestId('lost-reasons')).getByTestId('reason-price').textContent,
    ).toContain('1 / 2')
  })

  it('are taken up again with T: the sale is open and the consultant’s', async () => {
    const { session, sales } = await open()
    await draw(as(session, sun))
    const [row] = within(await screen.findByTestId('lost-to-ask')).getAllByTestId('lost-row')
    row?.focus()
    await userEvent.keyboard('t')
    expect((await screen.findByTestId('take-up-dialog')).textContent).toContain('赵梅')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () => {
      const found = await findSale(session.db, (sales[0] as Sale).id)
      expect(found?.sale).toMatchObject({ state: 'open' })
      expect(found?.sale.pastLosses).toHaveLength(1)
    })
  })

  it('wait for the manager, who approves with P; a consultant has no such key', async () => {
    const { session, sales } = await open()
    await draw(as(session, sun))
    await screen.findByTestId('lost-waiting')
    expect(screen.queryByTestId('lost-approve')).toBeNull()
    cleanup()
    await draw(as(session, manager))
    await screen.findByTestId('lost-approve')
    const [row] = within(screen.getByTestId('lost-waiting')).getAllByTestId('lost-row')
    row?.focus()
    await userEvent.keyboard('p')
    await waitFor(async () => {
      const found = await findSale(session.db, (sales[2] as Sale).id)
      expect(found?.sale).toMatchObject({ state: 'lost' })
    })
  })

  it('are narrowed to a reason by its bar', async () => {
    const { session } = await open()
    await draw(as(session, sun))
    await userEvent.click(await screen.findByTestId('reason-finance'))
    const rows = within(screen.getByTestId('lost-in-period')).getAllByTestId('lost-row')
    expect(rows).toHaveLength(1)
    expect(rows[0]?.textContent).toContain('钱进')
  })
})
