// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import { ReworkCard } from '#renderer/features/rework/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { computeEstimate } from '#shared/domain/estimate/compute-estimate.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { day } from '#shared/kernel/day.ts'
import { aJob, aPart } from '#tests/support/domain/a-job.ts'
import { aDeliveredVisit } from '#tests/support/domain/a-rework.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

/** 王建国's pads were changed on the 20th; he is back on the 22nd: they still grind. */
const backAgain = async (): Promise<{ session: Session; visitId: VisitId }> => {
  let visitId: VisitId | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    const earlier = aDeliveredVisit({
      id: nextId(),
      customerId: customer.id,
      vehicleId: vehicle.id,
      day: day('2026-11-20'),
      jobs: [aJob({ id: nextId(), parts: [aPart()] }), aJob({ id: nextId(), name: '四轮定位' })],
    })
    const visit = someVisit(nextId, vehicle)
    visitId = visit.id
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(earlier)
    await work.visits.put(visit)
  })
  if (visitId === undefined) throw new Error('the visit was put on record')
  return { session, visitId }
}

const Live = ({ visitId }: { readonly visitId: VisitId }): ReactNode => {
  const visit = useLive((db) => getVisit(db, visitId), [visitId])
  return visit === undefined ? null : <ReworkCard visit={visit} />
}

const onRecord = (session: Session, visitId: VisitId): Promise<Visit> =>
  getVisit(session.db, visitId)

afterEach(cleanup)

describe('a car that is back', () => {
  it('is written up as rework by keys: the job stands on the estimate, free', async () => {
    const { session, visitId } = await backAgain()
    drawAtDesk(session, <Live visitId={visitId} />)
    const user = userEvent.setup()
    await screen.findByTestId('rework-begin')
    await user.keyboard('{Alt>}r{/Alt}')
    const dialog = await screen.findByTestId('rework-dialog')
    expect(within(dialog).getByTestId('rework-choice-0').closest('label')?.textContent).toContain(
      '更换前制动摩擦片',
    )
    expect(within(dialog).getAllByText(/保修至 2026-11-30/)).toHaveLength(2)
    await user.click(screen.getByTestId('rework-choice-0'))
    await user.keyboard('{Control>}{Enter}{/Control}')

    await screen.findByTestId('rework-item-0')
    const visit = await onRecord(session, visitId)
    expect(visit.rework).toMatchObject({ ofNumber: 'RO-20261120-001', complaint: '刹车异响' })
    expect(visit.jobs).toMatchObject([{ name: '更换前制动摩擦片', free: 'rework' }])
    expect(computeEstimate(visit).total).toBe(0)
  })

  it('is asked which jobs, before anything is written', async () => {
    const { session, visitId } = await backAgain()
    drawAtDesk(session, <Live visitId={visitId} />)
    const user = userEvent.setup()
    await user.click(await screen.findByTestId('rework-begin'))
    await user.click(await screen.findByTestId('rework-save'))
    await screen.findByText('请勾选返修的项目。')
    expect((await onRecord(session, visitId)).rework).toBeUndefined()
  })

  it('pays only once another cause is written down', async () => {
    const { session, visitId } = await backAgain()
    drawAtDesk(session, <Live visitId={visitId} />)
    const user = userEvent.setup()
    await user.click(await screen.findByTestId('rework-begin'))
    await user.click(await screen.findByTestId('rework-choice-0'))
    await user.click(screen.getByTestId('rework-save'))
    const cause = await screen.findByTestId('rework-cause')
    expect(screen.queryByTestId('rework-charge-0')).toBeNull()

    await user.click(within(cause).getByText('其他原因'))
    await user.click(screen.getByTestId('rework-decide'))
    await screen.findByText('判为其他原因，要写明查到什么、怎么证明。')
    await user.type(screen.getByLabelText(/查到什么/), '石子卡入')
    await user.click(screen.getByTestId('rework-decide'))
    await user.click(await screen.findByTestId('rework-charge-0'))
    await waitFor(() =>
      expect(Number(screen.getByTestId('rework-item-0').dataset.amount)).toBe(48_800),
    )
    const [job] = (await onRecord(session, visitId)).jobs
    expect(job?.free).toBeUndefined()
  })

  it('can be taken back while nothing is ordered', async () => {
    const { session, visitId } = await backAgain()
    drawAtDesk(session, <Live visitId={visitId} />)
    const user = userEvent.setup()
    await user.click(await screen.findByTestId('rework-begin'))
    await user.click(await screen.findByTestId('rework-choice-1'))
    await user.click(screen.getByTestId('rework-save'))
    await user.click(await screen.findByTestId('rework-unlink'))
    await screen.findByTestId('rework-begin')
    expect(await onRecord(session, visitId)).toMatchObject({ jobs: [] })
  })
})
