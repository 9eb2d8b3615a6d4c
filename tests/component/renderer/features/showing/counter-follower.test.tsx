// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import {
  CounterFollower,
  CounterStatusLine,
  useShowToCustomer,
} from '#renderer/features/showing/index.ts'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import { useVisitRecord, type VisitRecord } from '#renderer/session/visit-record.ts'
import { fingerprintOf } from '#shared/domain/approval/signed-content.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import { signedContentOf } from '#shared/ipc/views/signed-content-of.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { aComparison } from '#tests/support/domain/a-comparison.ts'
import { aJob, aLabour } from '#tests/support/domain/a-job.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

let desktop: FakeDesktop
beforeEach(() => {
  desktop = createFakeDesktop()
  vi.stubGlobal('qiantai', desktop)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const Buttons = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const { showEstimate, showComparison } = useShowToCustomer(record)
  return (
    <>
      <button onClick={() => void showEstimate()} type="button">
        估价单
      </button>
      <button onClick={() => void showComparison()} type="button">
        旧件
      </button>
    </>
  )
}
const Desk = ({ visitId }: { readonly visitId: VisitId }): ReactNode => {
  const record = useVisitRecord(visitId)
  return (
    <>
      <CounterFollower />
      <CounterStatusLine />
      {record === undefined || record === 'missing' ? null : <Buttons record={record} />}
    </>
  )
}

const pads = aJob({ approval: 'pending' })

const openDeskWith = async (own: Partial<Visit> = { jobs: [pads] }) => {
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
  drawAtDesk(session, <Desk visitId={visit.id} />)
  return { session, visitId: visit.id, showId: `estimate:${visit.id}` }
}
const show = async (): Promise<void> => {
  await userEvent.click(await screen.findByText('估价单'))
  await waitFor(() => expect(desktop.state.counter.shown).toHaveLength(1))
}
/** The fingerprint the display comes to: what it was sent, with the answer touched on every job. */
const fingerprintOfShown = (decision: 'approved' | 'pending'): string => {
  const view = desktop.state.counter.shown[0]
  if (view?.kind !== 'estimate') throw new Error('no estimate is shown')
  return fingerprintOf(signedContentOf(view, () => ({ decision })))
}
const signature = (showId: string, shown: string): CounterAnswer => ({
  kind: 'signature',
  showId,
  path: 'M1 1L9 9',
  width: 600,
  height: 200,
  shown,
})

describe('what the customer decides on the display', () => {
  it('is an approval in person at once, and the display shows it', async () => {
    const { session, visitId, showId } = await openDeskWith()
    await show()
    desktop.emit('counter.answered', { kind: 'job', showId, jobId: pads.id, answer: 'approved' })
    await waitFor(async () =>
      expect((await getVisit(session.db, visitId)).jobs[0]?.approval).toMatchObject({
        state: 'approved',
        method: 'in-person',
        person: '王建国',
      }),
    )
    await waitFor(() =>
      expect(desktop.state.counter.shown[0]).toMatchObject({ jobs: [{ decision: 'approved' }] }),
    )
  })

  it('is signed when they have signed, and the strokes are kept', async () => {
    const { session, visitId, showId } = await openDeskWith()
    await show()
    desktop.emit('counter.answered', { kind: 'job', showId, jobId: pads.id, answer: 'approved' })
    desktop.emit('counter.answered', signature(showId, fingerprintOfShown('approved')))
    await waitFor(async () => {
      const visit = await getVisit(session.db, visitId)
      expect(visit.jobs[0]?.approval).toMatchObject({ state: 'approved', method: 'signature' })
      expect(visit.signature).toMatchObject({ path: 'M1 1L9 9', width: 600, estimateVersion: 1 })
    })
  })

  it('is not signed when the display showed something else, and nothing is kept', async () => {
    const { session, visitId, showId } = await openDeskWith()
    await show()
    const shown = fingerprintOfShown('pending')
    desktop.emit('counter.answered', { kind: 'job', showId, jobId: pads.id, answer: 'approved' })
    desktop.emit('counter.answered', signature(showId, shown))
    expect(await screen.findByText(/这次签字没有保存/)).toBeDefined()
    const visit = await getVisit(session.db, visitId)
    expect(visit.signature).toBeUndefined()
    expect(visit.jobs[0]?.approval).toMatchObject({ method: 'in-person' })
  })

  it('waits to be explained: the desk is told, sees it, and it is over when they decide', async () => {
    const { session, visitId, showId } = await openDeskWith()
    await show()
    const touch = { kind: 'job', showId, jobId: pads.id } as const
    desktop.emit('counter.answered', { ...touch, answer: 'asked' })
    expect(await screen.findByText(`客户想请您讲解：${pads.name}`)).toBeDefined()
    await waitFor(() =>
      expect(desktop.state.counter.shown[0]).toMatchObject({ jobs: [{ decision: 'asked' }] }),
    )
    desktop.emit('counter.answered', { ...touch, answer: 'pending' })
    await waitFor(async () =>
      expect((await getVisit(session.db, visitId)).jobs[0]?.approval).toEqual({ state: 'pending' }),
    )
  })

  it('is followed live: which job is open, then that they are signing', async () => {
    const { showId } = await openDeskWith()
    await show()
    const at = { kind: 'progress', showId } as const
    desktop.emit('counter.answered', { ...at, at: 'reading', jobId: pads.id })
    expect((await screen.findByTestId('counter-progress')).textContent).toBe(`正在看：${pads.name}`)
    desktop.emit('counter.answered', { ...at, at: 'signing' })
    await waitFor(() =>
      expect(screen.getByTestId('counter-progress').textContent).toBe('客户正在签字'),
    )
    desktop.emit('counter.answered', { kind: 'closed', showId })
    await waitFor(() => expect(screen.queryByTestId('counter-progress')).toBeNull())
  })

  it('is read in the language they chose, which stays when the desk changes something', async () => {
    const { session, visitId, showId } = await openDeskWith()
    await show()
    desktop.emit('counter.answered', { kind: 'language', showId, locale: 'en' })
    await waitFor(() => expect(desktop.state.counter.shown[0]).toMatchObject({ locale: 'en' }))
    await changeVisit(session, 'change-job', visitId, (visit) =>
      ok({ ...visit, jobs: visit.jobs.map((job) => ({ ...job, reason: '厚度到限' })) }),
    )
    await waitFor(() =>
      expect(desktop.state.counter.shown[0]).toMatchObject({
        locale: 'en',
        jobs: [{ reason: '厚度到限', lines: [{ name: 'Labour' }] }],
      }),
    )
    expect((await getVisit(session.db, visitId)).locale).toBe('zh-CN')
  })

  it('keeps declined work with the reason they touched, and forgets it when they think again', async () => {
    const { session, visitId, showId } = await openDeskWith()
    await show()
    const touch = { kind: 'job', showId, jobId: pads.id } as const
    desktop.emit('counter.answered', { ...touch, answer: 'declined', reason: '太贵' })
    await waitFor(async () =>
      expect((await getVisit(session.db, visitId)).jobs[0]?.approval).toMatchObject({
        state: 'declined',
        reason: '太贵',
      }),
    )
    desktop.emit('counter.answered', { ...touch, answer: 'pending' })
    await waitFor(async () =>
      expect((await getVisit(session.db, visitId)).jobs[0]?.approval.state).toBe('pending'),
    )
  })

  it('is no approval of a price that changed before the touch arrived', async () => {
    const { session, visitId, showId } = await openDeskWith()
    await show()
    // The display is slow: it still shows the old price while the desk has the new one on record.
    desktop.replace('counter.show', () => new Promise(() => undefined))
    await changeVisit(session, 'change-job', visitId, (visit) =>
      ok({ ...visit, jobs: [{ ...pads, labour: aLabour(100) }] }),
    )
    desktop.emit('counter.answered', { kind: 'job', showId, jobId: pads.id, answer: 'approved' })
    await screen.findByRole('alert')
    expect((await getVisit(session.db, visitId)).jobs[0]?.approval.state).toBe('pending')
  })
})

describe('the desk', () => {
  it('sends the estimate again when it changes, under the same name', async () => {
    const { session, visitId, showId } = await openDeskWith()
    await show()
    await changeVisit(session, 'change-job', visitId, (visit) =>
      ok({ ...visit, jobs: [...visit.jobs, aJob({ approval: 'pending', name: '四轮定位' })] }),
    )
    await waitFor(() =>
      expect(desktop.state.counter.shown).toMatchObject([
        { showId, jobs: [{ name: pads.name }, { name: '四轮定位' }] },
      ]),
    )
  })

  it('takes a change back although the display has not taken it yet', async () => {
    const { session, visitId } = await openDeskWith()
    await show()
    const added = aJob({ approval: 'pending', name: '四轮定位' })
    const sentJobs: number[] = []
    let takeFirst: (() => void) | undefined
    desktop.replace('counter.show', async (view) => {
      if (view.kind === 'estimate') sentJobs.push(view.jobs.length)
      if (takeFirst === undefined) await new Promise<void>((done) => (takeFirst = done))
      return fail('counter.queue-full', { limit: 5 })
    })
    await changeVisit(session, 'change-job', visitId, (visit) =>
      ok({ ...visit, jobs: [...visit.jobs, added] }),
    )
    await waitFor(() => expect(sentJobs).toEqual([2]))
    await changeVisit(session, 'change-job', visitId, (visit) =>
      ok({ ...visit, jobs: visit.jobs.filter(({ id }) => id !== added.id) }),
    )
    await waitFor(() => expect(sentJobs).toEqual([2, 1]))
    takeFirst?.()
  })

  it('says what is on the display and clears it', async () => {
    await openDeskWith()
    expect(await screen.findByText('客户屏：没有打开')).toBeTruthy()
    await show()
    expect(await screen.findByText('客户屏：京N·8K3F2 估价单')).toBeTruthy()
    await userEvent.click(screen.getByTestId('counter-clear'))
    expect(await screen.findByText('客户屏：空闲')).toBeTruthy()
  })

  it('puts the next thing for the same customer in front of them, not behind', async () => {
    const { visitId } = await openDeskWith({
      jobs: [pads],
      comparisons: [aComparison({ jobId: pads.id })],
    })
    await show()
    await userEvent.click(screen.getByText('旧件'))
    await waitFor(() =>
      expect(desktop.state.counter.shown.map(({ showId }) => showId)).toEqual([
        `comparison:${visitId}`,
      ]),
    )
  })

  it('says that the queue of the display is full', async () => {
    await openDeskWith()
    desktop.replace('counter.show', () => ({ ok: false, code: 'counter.queue-full' }))
    await userEvent.click(await screen.findByText('估价单'))
    expect(await screen.findByText(/先请客户看完或清屏/)).toBeTruthy()
  })

  it('says what to do when there is no old part to show', async () => {
    await openDeskWith()
    await userEvent.click(await screen.findByText('旧件'))
    expect(await screen.findByText(/还没有旧件对比/)).toBeTruthy()
    expect(desktop.state.counter.shown).toEqual([])
  })
})
