// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { HistoryOfPlace } from '#renderer/features/audit/index.ts'
import { approveJobs } from '#renderer/features/estimate/decision-commands.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { JobId } from '#shared/domain/estimate/job.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { aJob, aPart } from '#tests/support/domain/a-job.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const openVisit = async (): Promise<{ session: Session; visit: Visit }> => {
  let made: Visit | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer, { plate: '京N8K3F2', vin: '' })
    const job = aJob({ approval: 'pending', parts: [aPart()] })
    made = {
      ...someVisit(nextId, vehicle),
      jobs: [{ ...job, name: '更换前制动摩擦片' }],
    }
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(made)
  })
  if (made === undefined) throw new Error('no visit was made')
  return { session, visit: made }
}

describe('the history of an open visit', () => {
  it('opens by one key and says who wrote down the consent, and what it was before', async () => {
    const { session, visit } = await openVisit()
    const jobIds = visit.jobs.map(({ id }): JobId => id)
    const approved = await approveJobs(session, visit.id, jobIds, {
      method: 'phone',
      person: '王建国',
    })
    expect(approved.ok).toBe(true)
    drawAtDesk(
      session,
      <HistoryOfPlace route={{ name: 'visit', visitId: visit.id, sheet: 'estimate' }} />,
    )
    await screen.findByTestId('open-history')
    await userEvent.keyboard('{Alt>}h{/Alt}')
    const deeds = await screen.findByTestId('history-deeds')
    const [last] = within(deeds).getAllByRole('listitem')
    expect(last?.dataset.command).toBe('approve-jobs')
    await waitFor(() => expect(last?.textContent).toContain('周敏'))
    expect(last?.textContent).toContain('客户同意项目')
    const line = last?.querySelector('[data-change="jobs.approval.state"]')
    expect(line?.textContent).toBe('项目 更换前制动摩擦片 · 客户决定待定→同意')
  })

  it('is one press away for the car and its owner', async () => {
    const { session, visit } = await openVisit()
    drawAtDesk(
      session,
      <HistoryOfPlace route={{ name: 'visit', visitId: visit.id, sheet: 'intake' }} />,
    )
    await userEvent.click(await screen.findByTestId('open-history'))
    const which = await screen.findByTestId('history-record')
    await userEvent.click(within(which).getByText('客户'))
    const deeds = await screen.findByTestId('history-deeds')
    await within(deeds).findByText('客户名称')
  })

  it('has no key where nothing is open', async () => {
    const { session } = await openVisit()
    drawAtDesk(session, <HistoryOfPlace route={{ name: 'board' }} />)
    await userEvent.keyboard('{Alt>}h{/Alt}')
    expect(screen.queryByTestId('open-history')).toBeNull()
    expect(screen.queryByTestId('history-dialog')).toBeNull()
  })
})
