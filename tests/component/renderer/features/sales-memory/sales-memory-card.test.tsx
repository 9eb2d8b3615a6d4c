// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { SalesMemoryCard } from '#renderer/features/sales-memory/index.ts'
import * as delivery from '#renderer/features/showroom/delivery/commands.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { unwrap } from '#shared/kernel/result.ts'
import {
  aDueDelivery,
  allDone,
  allInOrder,
  putDueDelivery,
} from '#tests/support/domain/delivery.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant } from '#tests/support/domain/sales.ts'
import { drawAtDesk, openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

/** A car that was handed over today with its mats; the first service is still to come. */
const openHandedOver = async () => {
  const due = aDueDelivery(aConsultant())
  const session = await openDesk((work) => putDueDelivery(work, due))
  const { id } = due.sale
  unwrap(await delivery.inspectCar(session, id, allInOrder))
  const draft = { done: allDone, technicianId: PEOPLE.technician.id, givenNow: ['全车脚垫'] }
  unwrap(await delivery.prepareHandOver(session, id, draft))
  const { vehicle } = unwrap(await delivery.handOverCar(session, id))
  return { session, id, vehicle }
}

describe('what service knows of the sale of a car', () => {
  it('says who sold it, what was agreed and when the first service is', async () => {
    const { session, vehicle } = await openHandedOver()
    drawAtDesk(session, <SalesMemoryCard vehicle={vehicle} />)
    const card = await screen.findByTestId('sales-memory')
    for (const words of ['孙倩', '首保免费，两年内道路救援', '10,000 km', '三天问候']) {
      expect(card.textContent).toContain(words)
    }
  })

  it('counts what was given, and uses it up', async () => {
    const { session, id, vehicle } = await openHandedOver()
    drawAtDesk(session, <SalesMemoryCard vehicle={vehicle} />)
    const list = await screen.findByTestId('gift-list')
    expect(list.textContent).toContain('全车脚垫')
    const user = userEvent.setup()
    await user.click(await screen.findByTestId('use-gift'))
    await user.keyboard('RO-20261122-003{Enter}')
    await waitFor(() => expect(screen.queryByTestId('use-gift')).toBeNull())
    expect(list.textContent).toContain('RO-20261122-003')
    expect((await session.db.sales.get(id))?.gifts?.every(({ uses }) => uses.length === 1)).toBe(
      true,
    )
  })

  it('says nothing once the car has another owner', async () => {
    const { session, vehicle } = await openHandedOver()
    const other = { ...vehicle, customerId: anId<'Customer'>() as Customer['id'] }
    drawAtDesk(
      session,
      <div data-testid="page">
        <SalesMemoryCard vehicle={other} />
        <SalesMemoryCard vehicle={vehicle} />
      </div>,
    )
    await screen.findByTestId('sales-memory')
    expect(screen.getAllByTestId('sales-memory')).toHaveLength(1)
  })
})
