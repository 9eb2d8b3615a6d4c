// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import { OldPartsOfVisit, OldPartsRegister } from '#renderer/features/old-parts/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { aJob, aPart } from '#tests/support/domain/a-job.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

/** 王建国's car in repair: pads and a filter were changed, and new oil filled in. */
const inRepair = async (): Promise<{ session: Session; visitId: VisitId }> => {
  const visitId = anId<'Visit'>()
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(
      someVisit(nextId, vehicle, {
        id: visitId,
        paper: 'ordered',
        number: 'RO-20261122-007',
        step: 'in-repair',
        jobs: [
          aJob({
            parts: [
              aPart(),
              aPart({ name: '机油滤清器', unit: '个' }),
              aPart({ name: '机油', unit: '升' }),
            ],
          }),
        ],
      }),
    )
  })
  return { session, visitId }
}

const OfVisit = ({ visitId }: { readonly visitId: VisitId }): ReactNode => {
  const record = useVisitRecord(visitId)
  if (record === undefined || record === 'missing') return null
  return <OldPartsOfVisit record={record} />
}

const dispositions = async (session: Session, visitId: VisitId) =>
  (await getVisit(session.db, visitId)).oldParts.map(({ disposition }) => disposition)

afterEach(cleanup)

describe('the parts that came off', () => {
  it('are listed with one key and disposed of with a digit', async () => {
    const { session, visitId } = await inRepair()
    drawAtDesk(session, <OfVisit visitId={visitId} />)
    const user = userEvent.setup()
    await screen.findByTestId('old-parts-propose')
    await user.keyboard('{Alt>}l{/Alt}')
    const first = await screen.findByTestId('old-part-0')
    expect(screen.queryByTestId('old-part-2')).toBeNull()

    first.focus()
    await user.keyboard('3{ArrowDown}2')
    await waitFor(async () =>
      expect(await dispositions(session, visitId)).toEqual(['shop-kept', 'waived']),
    )
    await waitFor(() =>
      expect(screen.getByTestId('old-part-0').textContent).toContain('RO-20261122-007-1'),
    )
    expect((await getVisit(session.db, visitId)).bill.oldParts).toBe('taken-back')
  })

  it('may be given up all at once', async () => {
    const { session, visitId } = await inRepair()
    drawAtDesk(session, <OfVisit visitId={visitId} />)
    const user = userEvent.setup()
    await user.click(await screen.findByTestId('old-parts-propose'))
    await user.click(await screen.findByTestId('old-parts-waived'))
    await waitFor(async () =>
      expect(await dispositions(session, visitId)).toEqual(['waived', 'waived']),
    )
    expect((await getVisit(session.db, visitId)).bill.oldParts).toBe('waived')
  })

  it('may be one that stands on no line; without a name it is none', async () => {
    const { session, visitId } = await inRepair()
    drawAtDesk(session, <OfVisit visitId={visitId} />)
    const user = userEvent.setup()
    await user.click(await screen.findByTestId('old-part-add'))
    await user.click(await screen.findByTestId('old-part-dialog-save'))
    await screen.findByText('请填写旧件名称。')
    await user.type(screen.getByRole('textbox', { name: /旧件/ }), '卡簧{Enter}')
    expect((await screen.findByTestId('old-part-0')).textContent).toContain('卡簧')
  })
})

describe('the register of what the shop keeps', () => {
  const keptParts = async (): Promise<{ session: Session; visitId: VisitId }> => {
    const { session, visitId } = await inRepair()
    drawAtDesk(session, <OfVisit visitId={visitId} />)
    const user = userEvent.setup()
    await user.click(await screen.findByTestId('old-parts-propose'))
    const row = await screen.findByTestId('old-part-0')
    await user.click(within(row).getByText('留存本店'))
    await waitFor(async () => expect(await dispositions(session, visitId)).toContain('shop-kept'))
    cleanup()
    return { session, visitId }
  }

  it('is searched by what a scanner reads off the label', async () => {
    const { session } = await keptParts()
    drawAtDesk(session, <OldPartsRegister />)
    const user = userEvent.setup()
    const search = await screen.findByLabelText('查找旧件')
    await user.type(search, 'ro-20261122-007-1 RO-20261122-007')
    expect(screen.getByTestId('kept-part-0').dataset.label).toBe('RO-20261122-007-1')
    await user.clear(search)
    await user.type(search, '京N·8K3F2')
    expect(screen.getByTestId('kept-part-0')).toBeTruthy()
    await user.type(search, ' 没有')
    await screen.findByText('没有找到')
  })

  it('lets nothing be scrapped before the owner was told', async () => {
    const { session, visitId } = await keptParts()
    drawAtDesk(session, <OldPartsRegister />)
    const user = userEvent.setup()
    await screen.findByTestId('kept-part-0')
    await user.click(screen.getByTestId('old-part-end'))
    await user.click(within(await screen.findByTestId('old-part-fate')).getByText('已报废'))
    await user.click(screen.getByTestId('old-part-end-dialog-save'))
    expect((await screen.findByTestId('old-part-end-problem')).textContent).toContain('先告知客户')
    await user.click(screen.getByTestId('old-part-end-dialog-close'))

    await user.click(screen.getByTestId('old-part-tell'))
    await user.type(await screen.findByLabelText(/告知了谁/), '电话告知王建国，同意报废{Enter}')
    await waitFor(() => expect(screen.queryByTestId('old-part-tell-dialog')).toBeNull())
    await user.click(screen.getByTestId('old-part-end'))
    await user.click(within(await screen.findByTestId('old-part-fate')).getByText('已报废'))
    await user.click(screen.getByTestId('old-part-end-dialog-save'))
    await screen.findByText('店里没有保管的旧件')
    const [part] = (await getVisit(session.db, visitId)).oldParts
    expect(part?.fate).toMatchObject({ kind: 'scrapped' })
  })

  it('keeps the shelf when the field is left', async () => {
    const { session, visitId } = await keptParts()
    drawAtDesk(session, <OldPartsRegister />)
    const user = userEvent.setup()
    await user.type(await screen.findByLabelText('货位'), 'A3-2')
    await user.tab()
    await waitFor(async () =>
      expect((await getVisit(session.db, visitId)).oldParts[0]?.shelf).toBe('A3-2'),
    )
  })
})
