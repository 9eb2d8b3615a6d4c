// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { SaleBoard } from '#renderer/features/showroom/board/sale-board.tsx'
import { listShowroom } from '#renderer/features/showroom/list-showroom.ts'
import { FUNNEL_STEPS, type FunnelStep } from '#shared/domain/sales/funnel/compute-funnel.ts'
import { answerLeads } from '#shared/domain/sales/lead/take-lead.ts'
import { reachStep } from '#shared/domain/sales/reach-step.ts'
import { day } from '#shared/kernel/day.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aSale } from '#tests/support/domain/sales.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(() => {
  cleanup()
  location.hash = ''
})

const TODAY = day('2026-11-22')
const sun = aConsultant()

/** A board with one buyer, whose sale has reached a step. */
const boardAt = async (step: FunnelStep) => {
  const id = anId<'Sale'>()
  const session = await openDesk(async (work, { nextId }) => {
    await work.staff.put(sun)
    const customer = someCustomer(nextId)
    await work.customers.put(customer)
    const next = { what: '回访', on: TODAY }
    const begun = aSale({ id, customerId: customer.id, next })
    const sale = reachStep(answerLeads(begun, sun.id, MORNING), step, MORNING)
    await work.sales.put(sale)
  })
  const { shop, staff: me, db } = session
  const showroom = await listShowroom(db, { today: TODAY, shop, me })
  drawAtDesk(session, <SaleBoard showroom={showroom} />)
  const card = await screen.findByTestId('sale-card')
  card.focus()
  return { session, id }
}

describe('the board of the showroom', () => {
  it('has a column for each of the eight steps, with the buyer in theirs', async () => {
    await boardAt('negotiation')
    for (const step of FUNNEL_STEPS) expect(screen.getByTestId(`sale-column-${step}`)).toBeTruthy()
    const column = screen.getByTestId('sale-column-negotiation')
    expect(within(column).getByText('回访')).toBeTruthy()
  })

  it('writes a step down that can be said, by ]', async () => {
    const { session, id } = await boardAt('needs')
    await userEvent.keyboard(']]')
    await waitFor(async () =>
      expect((await findSale(session.db, id))?.sale.step).toBe('presentation'),
    )
  })

  it.each([
    ['presentation', 'drive', /试驾要先登记/],
    ['negotiation', 'order', /要先签订单/],
    ['ordered', 'delivery', /要先配车/],
  ] as const)(
    'says what the step after %s needs, and opens the sheet %s',
    async (step, sheet, words) => {
      const { session, id } = await boardAt(step)
      await userEvent.keyboard(']]')
      expect(await screen.findByText(words)).toBeTruthy()
      expect(location.hash).toBe(`#/sale/${id}/${sheet}`)
      expect((await findSale(session.db, id))?.sale.step).toBe(step)
    },
  )
})
