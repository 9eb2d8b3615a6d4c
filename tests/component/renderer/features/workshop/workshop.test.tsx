// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { WorkshopPage, WorkshopSheet } from '#renderer/features/workshop/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { BAY, drawAtDesk, openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const openWith = async (own: Partial<Visit>): Promise<{ session: Session; id: VisitId }> => {
  let id: VisitId | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    const visit = someVisit(nextId, vehicle, own)
    id = visit.id
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(visit)
  })
  if (id === undefined) throw new Error('no visit')
  return { session, id }
}

const SheetOf = ({ id }: { readonly id: VisitId }): ReactNode => {
  const record = useVisitRecord(id)
  return record === undefined || record === 'missing' ? null : <WorkshopSheet record={record} />
}

const ordered: Partial<Visit> = { paper: 'ordered', number: 'RO-20261122-001' }

describe('the workshop', () => {
  it('shows a car nobody has first, and gives it to a technician and a bay by keys', async () => {
    const { session, id } = await openWith({ ...ordered, jobs: [aJob()] })
    drawAtDesk(session, <WorkshopPage />)
    const unassigned = await screen.findByTestId('workshop-unassigned')
    expect(unassigned.textContent).toContain('京N·8K3F2')
    await userEvent.keyboard('d')
    const technicians = await screen.findByTestId('dispatch-technician')
    technicians.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    await userEvent.keyboard('1')
    await userEvent.tab()
    await userEvent.keyboard('1{Alt>}s{/Alt}')

    await waitFor(async () =>
      expect(await session.db.visits.get(id)).toMatchObject({
        technicianId: PEOPLE.technician.id,
        bayId: BAY.id,
      }),
    )
    await waitFor(() => expect(unassigned.textContent).toContain('所有车都已派工'))
    expect(screen.getByTestId('workshop-technician').textContent).toContain('京N·8K3F2')
  })
})

describe('the workshop sheet of a car', () => {
  it('begins with whom it is given to, and D and B lead there again', async () => {
    const { session, id } = await openWith({ ...ordered, jobs: [aJob()] })
    drawAtDesk(session, <SheetOf id={id} />)
    const technicians = await screen.findByTestId('dispatch-technician')
    await waitFor(() => expect(technicians.contains(document.activeElement)).toBe(true))
    await userEvent.keyboard('1b1{Alt>}s{/Alt}')
    await waitFor(async () =>
      expect(await session.db.visits.get(id)).toMatchObject({
        technicianId: PEOPLE.technician.id,
        bayId: BAY.id,
      }),
    )
    await userEvent.keyboard('d')
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-testid="dispatch-technician"]')).not.toBeNull(),
    )
  })

  it('says what keeps the car from final inspection, and lets it go once the work is done', async () => {
    const { session, id } = await openWith({
      ...ordered,
      step: 'in-repair',
      technicianId: PEOPLE.technician.id,
      jobs: [aJob({ name: '更换前制动摩擦片' })],
    })
    drawAtDesk(session, <SheetOf id={id} />)
    const why = await screen.findByTestId('workshop-why')
    expect(why.textContent).toContain('还有项目没有完工：更换前制动摩擦片')
    await userEvent.click(screen.getByTestId('workshop-to-inspection'))
    expect((await session.db.visits.get(id))?.step).toBe('in-repair')

    screen.getByTestId('job-done-0').focus()
    await userEvent.keyboard(' ')
    await waitFor(() => expect(screen.queryByTestId('workshop-why')).toBeNull())
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}')
    await waitFor(async () =>
      expect((await session.db.visits.get(id))?.step).toBe('final-inspection'),
    )
  })

  it('waits for parts and goes on', async () => {
    const { session, id } = await openWith({
      ...ordered,
      step: 'in-repair',
      technicianId: PEOPLE.technician.id,
      jobs: [aJob()],
    })
    drawAtDesk(session, <SheetOf id={id} />)
    await userEvent.click(await screen.findByTestId('workshop-waiting-parts'))
    await userEvent.click(await screen.findByTestId('workshop-resume'))
    await screen.findByTestId('workshop-waiting-parts')
    const visit = await session.db.visits.get(id)
    expect(visit?.steps.map(({ step }) => step)).toEqual(['received', 'waiting-parts', 'in-repair'])
  })

  it('offers no tick for work that the customer has not agreed to', async () => {
    const { session, id } = await openWith({
      ...ordered,
      step: 'in-repair',
      technicianId: PEOPLE.technician.id,
      jobs: [aJob({ name: '更换防尘套', approval: 'pending', foundDuring: 'repair' })],
    })
    drawAtDesk(session, <SheetOf id={id} />)
    expect(await screen.findByText('客户未确认，不可施工')).toBeTruthy()
    expect(screen.queryByTestId('job-done-0')).toBeNull()
  })
})
