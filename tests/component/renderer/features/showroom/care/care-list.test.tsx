// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { CareList } from '#renderer/features/showroom/care/care-list.tsx'
import { planCalls } from '#shared/domain/sales/after/plan-calls.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { day } from '#shared/kernel/day.ts'
import { aDueDelivery, allDone, putDueDelivery } from '#tests/support/domain/delivery.ts'
import { aConsultant } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

/** 李芳 drives a car that is charged since August; the season's call was due two days ago. */
const openCare = async () => {
  const due = aDueDelivery(aConsultant())
  const handedAt = at('15:00', '2026-08-20')
  const sale: Sale = {
    ...due.sale,
    state: 'delivered',
    handOver: {
      at: handedAt,
      by: due.consultant.id,
      done: allDone,
      invoicedOn: day('2026-08-20'),
      mileageKm: 13,
      firstServiceOn: day('2027-02-20'),
      firstServiceKm: 10_000,
    },
    calls: planCalls(day('2026-08-20')).slice(2),
    gifts: [{ name: '首次保养', times: 1, uses: [] }],
  }
  const session = await openDesk((work) => putDueDelivery(work, { ...due, sale }))
  drawAtDesk(session, <CareList />)
  await screen.findByTestId('care-list')
  return { session, id: sale.id, user: userEvent.setup() }
}

describe('calls after the hand-over', () => {
  it('say how late they are, and are begun by Enter', async () => {
    const { user } = await openCare()
    const row = await screen.findByTestId('care-row')
    expect(row.textContent).toContain('过期 2 天')
    await waitFor(() => expect(document.activeElement).toBe(row))
    await user.keyboard('{Enter}')
    const script = await screen.findByTestId('care-script')
    for (const words of ['12 V 蓄电池', '2027-02-20 或 10,000 km', '首次保养 1 次']) {
      expect(script.textContent).toContain(words)
    }
  })

  it('are made again tomorrow when nobody answers', async () => {
    const { user, session, id } = await openCare()
    await user.click(await screen.findByTestId('care-row'))
    await user.keyboard('3{Control>}{Enter}{/Control}')
    await waitFor(() => expect(screen.queryByTestId('care-row')).toBeNull())
    const [call] = (await session.db.sales.get(id))?.calls ?? []
    expect(call).toMatchObject({ on: '2026-11-23', plannedOn: '2026-11-20' })
  })

  it('offer no message before five days in vain', async () => {
    const { user } = await openCare()
    await user.click(await screen.findByTestId('care-row'))
    const results = await screen.findByTestId('care-result')
    expect(results.querySelector('[data-value="messaged"]')).toBeNull()
  })

  it('of somebody unhappy want their words, and raise a task', async () => {
    const { user, session } = await openCare()
    await user.click(await screen.findByTestId('care-row'))
    await user.keyboard('2{Control>}{Enter}{/Control}')
    expect((await screen.findByRole('alert')).textContent).toContain('客户的原话')
    await user.keyboard('冷车异响{Control>}{Enter}{/Control}')
    await waitFor(() => expect(screen.queryByTestId('care-call-dialog')).toBeNull())
    expect((await session.db.tasks.toArray())[0]?.words).toContain('冷车异响')
  })
})
