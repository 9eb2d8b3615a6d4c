// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import { VisitPage } from '#renderer/features/visit/index.ts'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { deferredFrom } from '#shared/domain/deferred/defer-job.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { BAY, drawAtDesk, openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

beforeEach(() => vi.stubGlobal('qiantai', createFakeDesktop()))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The visit of 王建国's car; in August he put the air filter off. */
const openVisit = async (own: Partial<Visit> = {}) => {
  let visit: Visit | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    const august = someVisit(nextId, vehicle, { paper: 'delivered', step: 'delivered' })
    const filter = aJob({ approval: 'declined', name: '更换空调滤清器' })
    visit = someVisit(nextId, vehicle, own)
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(visit)
    await work.deferredJobs.put(deferredFrom(august, filter, nextId()))
  })
  if (visit === undefined) throw new Error('no visit was made')
  const { id } = visit
  drawAtDesk(session, <VisitPage sheet="estimate" visitId={id} />)
  // The sheet is loaded when it is first opened: the first test pays for all.
  await screen.findByTestId('estimate-totals', {}, { timeout: 15_000 })
  return { session, read: () => getVisit(session.db, id) }
}

describe('a visit', () => {
  it('shows work put off before, and offers it again by Enter', async () => {
    const { read } = await openVisit()
    const card = await screen.findByTestId('deferred-job')
    expect(card.textContent).toContain('客户：下次再做')
    within(card).getByTestId('deferred-offer').focus()
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('job-row-0')
    expect((await read()).jobs[0]).toMatchObject({
      name: '更换空调滤清器',
      approval: { state: 'pending' },
    })
    await waitFor(() => expect(screen.queryByTestId('deferred-job')).toBeNull())
  })

  it('says who works on the car and where', async () => {
    await openVisit({
      paper: 'ordered',
      step: 'in-repair',
      technicianId: PEOPLE.technician.id,
      bayId: BAY.id,
      jobs: [aJob()],
    })
    expect(await screen.findByText('维修 · 刘志强 3 号位')).toBeTruthy()
  })

  it('goes to its next step with F10', async () => {
    const { read } = await openVisit({ jobs: [aJob({ approval: 'pending' })] })
    expect(screen.getByTestId('visit-next').textContent).toContain('请客户确认')
    await userEvent.keyboard('{F10}')
    await waitFor(async () => expect((await read()).step).toBe('awaiting-approval'))
    await waitFor(() =>
      expect(screen.getByTestId('visit-next').textContent).toContain('记录客户决定'),
    )
  })

  it('is promised for another time', async () => {
    const { read } = await openVisit()
    await userEvent.click(screen.getByTestId('visit-promise'))
    await screen.findByTestId('promise-dialog')
    await userEvent.keyboard('16:30{Enter}')
    await waitFor(async () => expect((await read()).promisedAt).toBe('2026-11-22T08:30:00.000Z'))
  })

  it('is not cancelled without a reason', async () => {
    const { read } = await openVisit()
    await userEvent.click(screen.getByTestId('visit-more'))
    await userEvent.click(await screen.findByTestId('visit-more-cancel'))
    await screen.findByTestId('cancel-dialog')
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByRole('alert')).toBeTruthy()
    await userEvent.keyboard('客户改去别处{Enter}')
    await waitFor(async () => expect((await read()).cancelledReason).toBe('客户改去别处'))
  })
})
