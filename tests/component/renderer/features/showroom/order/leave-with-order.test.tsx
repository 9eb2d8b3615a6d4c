// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { LeaveDialog } from '#renderer/features/showroom/sale/leave-dialog.tsx'
import { placeOrder } from '#shared/domain/sales/order/place-order.ts'
import { quote } from '#shared/domain/sales/quotation/quote.ts'
import { receiveBuyer } from '#shared/domain/sales/reception/receive-buyer.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aQuotation, aSale } from '#tests/support/domain/sales.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const by = aConsultant().id
const received = (sale: Sale): Sale =>
  unwrap(receiveBuyer(sale, { id: anId<'ShowroomVisit'>(), people: 2, consultantId: by }, MORNING))
const ordered = (sale: Sale): Sale => {
  const id = anId<'Quotation'>()
  const draft = aQuotation({ validUntil: day('2026-11-30') })
  const quoted = unwrap(quote(sale, draft, { id, by, at: MORNING, today: day('2026-11-22') }))
  const facts = { by, at: MORNING, offsetMinutes: 480, promisedOn: day('2026-12-05') }
  return unwrap(placeOrder(quoted, { ...facts, number: 'XS-20261122-001', quotationId: id }))
}

/** The dialog that ends the visit of 李芳. */
const openLeaving = async (tell: (sale: Sale) => Sale) => {
  const customer = someCustomer(() => anId(), { name: '李芳' })
  const sale = tell(received(aSale({ customerId: customer.id })))
  const session = await openDesk(async (work) => {
    await work.customers.put(customer)
    await work.sales.put(sale)
  })
  const onClose = vi.fn()
  const facts = { sale, customer, staff: [], cars: [] }
  drawAtDesk(session, <LeaveDialog facts={facts} onClose={onClose} />)
  await screen.findByTestId('leave-dialog')
  return { session, sale, onClose }
}

const outcomes = (): (string | null)[] =>
  screen.getAllByRole('radio').map(({ textContent }) => textContent)

it('a visit in which the car was ordered closes with the order, and nobody is lost', async () => {
  const { session, sale, onClose } = await openLeaving(ordered)
  expect(outcomes().join(' ')).toContain('已订车')
  expect(outcomes().join(' ')).not.toContain('战败')
  await userEvent.setup().keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled())
  const after = await findSale(session.db, sale.id)
  expect(after?.sale.showroomVisits.at(-1)?.outcome).toBe('ordered')
})

it('without an order there is none to close with', async () => {
  await openLeaving((sale) => sale)
  expect(outcomes().join(' ')).not.toContain('已订车')
})
