// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Funnel } from '#renderer/features/showroom/figures/funnel.tsx'
import { reachStep } from '#shared/domain/sales/reach-step.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { day } from '#shared/kernel/day.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aSale } from '#tests/support/domain/sales.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const TODAY = day('2026-11-22')
const sun = aConsultant()

/** Three buyers of this month: one came and drove, one came, one only asked. */
const openFigures = async () => {
  const session = await openDesk(async (work, { nextId }) => {
    await work.staff.put(sun)
    const begin = addMinutes(MORNING, -5 * 1440)
    const come = (sale: Sale): Sale => reachStep(sale, 'reception', addMinutes(begin, 90))
    const stories = [
      (sale: Sale) => reachStep(come(sale), 'test-drive', addMinutes(begin, 150)),
      come,
      (sale: Sale) => sale,
    ]
    for (const [nth, story] of stories.entries()) {
      const customer = someCustomer(nextId, { name: `客户${nth}`, phone: `1390013800${nth}` })
      await work.customers.put(customer)
      const sale = aSale({ id: anId<'Sale'>(), customerId: customer.id }, begin)
      await work.sales.put({
        ...story(sale),
        assignments: [{ consultantId: sun.id, by: 'own', at: begin }],
      })
    }
  })
  drawAtDesk(session, <Funnel staff={[sun]} today={TODAY} />)
  await screen.findByTestId('funnel-table')
}

describe('the figures of the showroom', () => {
  it('say of how many, and a dash where there is nothing to divide by', async () => {
    await openFigures()
    expect(screen.getByTestId('funnel-reception').textContent).toContain('2 / 3')
    expect(screen.getByTestId('funnel-reception').textContent).toContain('90 分钟')
    expect(screen.getByTestId('funnel-delivered').textContent).toContain('—')
    expect(screen.getByTestId('rate-drove').textContent).toContain('1 位试驾 / 2 位到店')
  })

  it('show who is behind a bar by Enter, and go back to it by Esc', async () => {
    await openFigures()
    const bar = screen.getByTestId('funnel-test-drive')
    bar.focus()
    await userEvent.keyboard('{Enter}')
    const people = await screen.findByTestId('funnel-people')
    expect(within(people).getByText('客户0')).toBeTruthy()
    expect(within(people).queryByText('客户2')).toBeNull()
    expect(document.activeElement?.hasAttribute('data-sale')).toBe(true)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByTestId('funnel-people')).toBeNull()
    expect(document.activeElement).toBe(bar)
  })

  it('compare consultants in rows that the arrows walk', async () => {
    await openFigures()
    await userEvent.click(screen.getByText('销售顾问'))
    const table = await screen.findByTestId('group-table')
    expect(within(table).getByText('孙倩')).toBeTruthy()
    const first = table.querySelector<HTMLElement>('[data-at="0:0"]')
    first?.focus()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    expect((await screen.findByTestId('funnel-people')).textContent).toContain('孙倩　到店')
  })
})
