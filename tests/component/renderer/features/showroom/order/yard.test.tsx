// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Yard } from '#renderer/features/showroom/order/yard.tsx'
import { createSession, type Session } from '#renderer/session/session.tsx'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aSale } from '#tests/support/domain/sales.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const aCar = (changes: Partial<StockCar>): StockCar => ({
  id: anId<'StockCar'>(),
  kind: 'new',
  name: '海豹06',
  vin: '',
  color: '白',
  state: 'in-stock',
  cost: money(101_500_00),
  price: money(113_000_00),
  orderedOn: day('2026-08-01'),
  updatedAt: MORNING,
  ...changes,
})

/** One car has stood long, one is kept for 李芳, one is still to come; a used one is not of the yard. */
const openYard = async (change: (session: Session) => Session = (same) => same): Promise<void> => {
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId, { name: '李芳' })
    await work.customers.put(customer)
    const sale = aSale({ customerId: customer.id })
    await work.sales.put(sale)
    for (const car of [
      aCar({ name: '逸动', color: '银', arrivedOn: day('2026-08-10') }),
      aCar({ name: '朗逸', arrivedOn: day('2026-11-10'), saleId: sale.id }),
      aCar({ name: '速腾', color: '灰', state: 'ordered' }),
      aCar({ name: '旧朗逸', kind: 'used', arrivedOn: day('2026-11-01') }),
    ]) {
      await work.stockCars.put(car)
    }
  })
  drawAtDesk(change(session), <Yard />)
  await screen.findAllByTestId('yard-row')
}

const names = (): (string | undefined)[] =>
  screen
    .queryAllByTestId('yard-row')
    .map((row) => row.querySelector('td')?.textContent ?? undefined)

describe('the yard', () => {
  it('has the new cars, what has stood longest first, and for whom each is kept', async () => {
    await openYard()
    expect(names()).toEqual(['逸动', '朗逸', '速腾'])
    const [, kept] = screen.getAllByTestId('yard-row')
    expect(kept?.textContent).toContain('李芳')
  })

  it('is narrowed by state, by days and by words', async () => {
    await openYard()
    const user = userEvent.setup()
    await user.click(screen.getByRole('radio', { name: '已留' }))
    expect(names()).toEqual(['朗逸'])
    await user.click(screen.getByRole('radio', { name: '全部' }))
    await user.click(screen.getByRole('radio', { name: '90 天以上' }))
    expect(names()).toEqual(['逸动'])
    await user.click(screen.getByRole('radio', { name: '不限' }))
    await user.type(screen.getByLabelText(/查车型/), '灰')
    expect(names()).toEqual(['速腾'])
    await user.type(screen.getByLabelText(/查车型/), '没有')
    expect(screen.getByText('没有这样的车')).toBeTruthy()
  })

  it('tells the cost to whoever may know it only', async () => {
    await openYard()
    expect(screen.queryByText('进价')).toBeNull()
    cleanup()
    await openYard((session) =>
      createSession({ ...session, staff: aConsultant({ roles: ['manager'] }) }),
    )
    expect(screen.getAllByText('进价').length).toBeGreaterThan(0)
    expect(screen.getByTestId('yard-count').textContent).toContain('304,500.00')
  })

  it('is worked by keys: choose, price, refused without one', async () => {
    await openYard()
    const user = userEvent.setup()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByTestId('yard-side').textContent).toContain('朗逸')
    await user.keyboard('p')
    const dialog = await screen.findByTestId('price-dialog')
    const field = within(dialog).getByRole('textbox')
    await user.clear(field)
    await user.type(field, '0')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await within(dialog).findByRole('alert')).toBeTruthy()
    await user.clear(field)
    await user.type(field, '109800')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(screen.getByTestId('yard-price').dataset.amount).toBe('10980000'))
  })
})
