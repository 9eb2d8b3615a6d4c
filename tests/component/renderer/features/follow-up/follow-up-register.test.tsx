// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { FollowUpRegister } from '#renderer/features/follow-up/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { FollowUp } from '#shared/domain/follow-up/follow-up.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { addDays, type Day, day } from '#shared/kernel/day.ts'
import { atLocal } from '#shared/kernel/instant.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

/** The desk of these tests stands on 22 November. */
const TODAY = day('2026-11-22')
const at = (on: Day) => atLocal(on, '12:00', 480)
const missed = (on: Day): FollowUp => ({
  at: at(on),
  by: PEOPLE.advisor.id,
  person: '',
  result: 'not-reached',
  words: '',
})

let session: Session
afterEach(cleanup)

/** A desk with one car that left some days ago, and the calls made since. */
const openWith = async (daysAgo: number, followUps: readonly FollowUp[] = []): Promise<VisitId> => {
  let id: VisitId | undefined
  session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    const visit = someVisit(nextId, vehicle, {
      paper: 'delivered',
      step: 'delivered',
      jobs: [aJob({ name: '更换前制动摩擦片' })],
      delivery: { at: at(addDays(TODAY, -daysAgo)), by: PEOPLE.cashier.id },
      followUps,
    })
    id = visit.id
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(visit)
  })
  drawAtDesk(session, <FollowUpRegister />)
  await screen.findByTestId('follow-up-register')
  if (id === undefined) throw new Error('no visit')
  return id
}
const callsOf = async (id: VisitId) => (await session.db.visits.get(id))?.followUps ?? []

describe('the calls after delivery', () => {
  it('come up on the third day, overdue ones in words', async () => {
    await openWith(5)
    const row = await screen.findByTestId('follow-up-row')
    expect(row.textContent).toContain('过期 2 天')
    expect(row.textContent).toContain('更换前制动摩擦片')
  })

  it('are not due on the second day, but can be seen coming', async () => {
    await openWith(2)
    expect(screen.queryByTestId('follow-up-row')).toBeNull()
    await userEvent.click(document.querySelector('[data-value="coming"]') ?? document.body)
    expect((await screen.findByTestId('follow-up-row')).textContent).toContain('2026-11-23')
  })

  it('are written down by keys: all is well, two keys and Enter', async () => {
    const id = await openWith(3)
    await waitFor(() => expect(document.activeElement?.matches('[data-visit]')).toBe(true))
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('follow-up-dialog')
    await userEvent.keyboard('1{Enter}')
    await waitFor(() => expect(screen.queryByTestId('follow-up-dialog')).toBeNull())
    expect(await callsOf(id)).toMatchObject([
      { result: 'satisfied', person: '王建国', by: session.staff.id },
    ])
    await screen.findByText('没有该打的回访')
  })

  it('quote a customer who is not happy, and ask for it when nobody has', async () => {
    const id = await openWith(3)
    await userEvent.click(await screen.findByTestId('follow-up-row'))
    await userEvent.keyboard('2{Enter}')
    expect(await screen.findByText(/请照原话记下/)).toBeTruthy()
    await userEvent.keyboard('刹车还有点响')
    await userEvent.type(
      document.querySelector('[name="follow-up-promised"]') ?? document.body,
      '免费复查{Enter}',
    )
    await waitFor(async () =>
      expect(await callsOf(id)).toMatchObject([
        {
          result: 'dissatisfied',
          words: '刹车还有点响',
          promised: '免费复查',
          dueOn: '2026-11-24',
        },
      ]),
    )
  })

  it('become a message after five days in vain, not before', async () => {
    const days = [5, 4, 3, 2].map((ago) => missed(addDays(TODAY, -ago)))
    const id = await openWith(9, [...days, missed(addDays(TODAY, -1))])
    const row = await screen.findByTestId('follow-up-row')
    expect(row.textContent).toContain('改发短信')
    await userEvent.click(row)
    await userEvent.keyboard('4{Enter}')
    await waitFor(async () => expect((await callsOf(id)).at(-1)?.result).toBe('messaged'))
    cleanup()
    await openWith(9, days)
    await userEvent.click(await screen.findByTestId('follow-up-row'))
    await screen.findByTestId('follow-up-dialog')
    expect(document.querySelector('[data-value="messaged"]')).toBeNull()
  })
})
