// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import { BoardPage } from '#renderer/features/board/index.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const deskWith = async (own: Partial<Visit>) => {
  let visit: Visit | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    visit = someVisit(nextId, vehicle, own)
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(visit)
  })
  if (visit === undefined) throw new Error('no visit was made')
  return { session, visit }
}

const column = (step: string): HTMLElement => screen.getByTestId(`board-column-${step}`)

describe('the board', () => {
  it('shows a car in the column of its step', async () => {
    const { session } = await deskWith({ step: 'inspecting' })
    drawAtDesk(session, <BoardPage />)
    await screen.findByText('京N·8K3F2')
    expect(within(column('inspecting')).getByText('京N·8K3F2')).toBeTruthy()
    expect(within(column('received')).queryByText('京N·8K3F2')).toBeNull()
  })

  it('moves the chosen car a step with ]', async () => {
    const { session, visit } = await deskWith({ step: 'received' })
    drawAtDesk(session, <BoardPage />)
    const card = await screen.findByTestId('board-card')
    card.focus()
    await userEvent.keyboard(']]')
    await waitFor(async () =>
      expect((await getVisit(session.db, visit.id)).step).toBe('inspecting'),
    )
  })

  it('does not let an unordered car into repair, and says what to do', async () => {
    const { session, visit } = await deskWith({ step: 'awaiting-approval' })
    drawAtDesk(session, <BoardPage />)
    const card = await screen.findByTestId('board-card')
    card.focus()
    await userEvent.keyboard(']]')
    expect(await screen.findByText(/请先开托修单，再开工。/)).toBeTruthy()
    expect((await getVisit(session.db, visit.id)).step).toBe('awaiting-approval')
  })

  it('gives a car to a technician with D', async () => {
    const { session, visit } = await deskWith({ step: 'received' })
    drawAtDesk(session, <BoardPage />)
    const card = await screen.findByTestId('board-card')
    card.focus()
    await userEvent.keyboard('d')
    const technicians = await screen.findByTestId('dispatch-technician')
    await userEvent.click(within(technicians).getByText(PEOPLE.technician.name))
    await userEvent.click(screen.getByTestId('dispatch-save'))
    await waitFor(async () =>
      expect((await getVisit(session.db, visit.id)).technicianId).toBe(PEOPLE.technician.id),
    )
  })

  it('says what to do on an empty day', async () => {
    drawAtDesk(await openDesk(), <BoardPage />)
    expect(await screen.findByText('今天还没有车')).toBeTruthy()
  })
})
