// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { OrderSheet } from '#renderer/features/showroom/order/order-sheet.tsx'
import { listSaleFacts } from '#renderer/features/showroom/sale/list-sale.ts'
import type { Session } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { placeOrder } from '#shared/domain/sales/order/place-order.ts'
import { quote } from '#shared/domain/sales/quotation/quote.ts'
import type { Sale, SaleId } from '#shared/domain/sales/sale.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aQuotation, aSale } from '#tests/support/domain/sales.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const sun = aConsultant()
const quotationId = anId<'Quotation'>()

const quoted = (sale: Sale): Sale => {
  const draft = aQuotation({
    validUntil: day('2026-11-30'),
    tradeIn: { car: '朗逸', amount: money(30_000_00) },
  })
  const asked = { id: quotationId, by: sun.id, at: MORNING, today: day('2026-11-22') }
  return unwrap(quote(sale, draft, asked))
}
const ordered = (sale: Sale): Sale =>
  unwrap(
    placeOrder(quoted(sale), {
      number: 'XS-20261122-001',
      quotationId,
      promisedOn: day('2026-12-05'),
      deposit: money(5_000_00),
      by: sun.id,
      at: MORNING,
      offsetMinutes: 480,
    }),
  )

const LiveSheet = ({ id }: { readonly id: SaleId }): ReactNode => {
  const facts = useLive((db) => listSaleFacts(db, id), [id])
  return facts === undefined ? null : <OrderSheet facts={facts} />
}

const openSheet = async (tell: (sale: Sale) => Sale): Promise<Session> => {
  let id: SaleId | undefined
  const session = await openDesk(async (work, { nextId }) => {
    await work.staff.put(sun)
    const customer = someCustomer(nextId, { name: '李芳' })
    await work.customers.put(customer)
    const sale = tell(aSale({ customerId: customer.id }))
    await work.sales.put(sale)
    id = sale.id
  })
  if (id === undefined) throw new Error('No sale')
  drawAtDesk(session, <LiveSheet id={id} />)
  return session
}

const press = (keys: string): Promise<void> => userEvent.setup().keyboard(keys)
const SAVE = '{Control>}{Enter}{/Control}'

describe('the order of a buyer', () => {
  it('begins with a quotation', async () => {
    await openSheet((sale) => sale)
    expect(await screen.findByText('还没有报价')).toBeTruthy()
  })

  it('proposes a deposit, and tells the law where it is too much', async () => {
    await openSheet(quoted)
    await screen.findByTestId('order-open')
    await press('o')
    const dialog = await screen.findByTestId('place-dialog')
    const user = userEvent.setup()
    const field = within(dialog).getByLabelText(/约定定金/)
    expect((field as HTMLInputElement).value).toBe('5,000.00')
    await user.clear(field)
    await user.type(field, '22000.01')
    await user.keyboard(SAVE)
    expect((await within(dialog).findByRole('alert')).textContent).toContain('22,000.00')
  })

  it('is signed once, and the key for it goes', async () => {
    await openSheet(ordered)
    expect((await screen.findByTestId('order-signed')).textContent).toContain('未签字')
    await press('h')
    await waitFor(() =>
      expect(screen.getByTestId('order-signed').textContent).toContain('纸面签字'),
    )
    expect(screen.queryByTestId('order-pen')).toBeNull()
  })

  it('moves its day with the reason only', async () => {
    await openSheet(ordered)
    await screen.findByTestId('order-contract')
    await press('p')
    const dialog = await screen.findByTestId('promise-dialog')
    const user = userEvent.setup()
    const field = within(dialog).getByLabelText(/承诺交车日/)
    await user.clear(field)
    await user.type(field, '2026-12-12')
    await user.keyboard(SAVE)
    expect((await within(dialog).findByRole('alert')).textContent).toContain('原因')
    await user.type(within(dialog).getByLabelText(/原因/), '运输车晚到')
    await user.keyboard(SAVE)
    await waitFor(() =>
      expect(screen.getByTestId('order-promised').textContent).toContain('2026-12-12'),
    )
    expect(screen.getByTestId('order-promised').textContent).toContain('运输车晚到')
  })

  it('sets the old car off without a way of paying, and the account adds up', async () => {
    await openSheet(ordered)
    const total = Number((await screen.findByTestId('still-total')).dataset.amount)
    await press('d')
    const dialog = await screen.findByTestId('take-dialog')
    const user = userEvent.setup()
    await user.click(within(dialog).getByRole('radio', { name: '旧车抵款' }))
    expect(within(dialog).queryByTestId('take-method')).toBeNull()
    await user.keyboard(SAVE)
    await waitFor(() =>
      expect(screen.getByTestId('still-total').dataset.amount).toBe(String(total - 30_000_00)),
    )
    expect(screen.getByTestId('still-old-car').dataset.amount).toBe('0')
    expect(screen.getByTestId('sale-money').textContent).toContain('抵款')
  })
})
