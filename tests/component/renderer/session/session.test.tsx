// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findDraft, saveDraft } from '#renderer/db/drafts.ts'
import { listJournal } from '#renderer/db/repositories/journal.ts'
import { getVisit, listOpenVisits } from '#renderer/db/repositories/visits.ts'
import { changeVisit } from '#renderer/session/change-visit.ts'
import { createSession, type Session, SessionProvider } from '#renderer/session/session.tsx'
import { useDraft } from '#renderer/session/use-draft.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import { addMinutes, type Instant } from '#shared/kernel/instant.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'
import {
  someCustomer,
  someStaffId,
  someVehicle,
  someVisit,
} from '#tests/support/records/some-records.ts'

afterEach(cleanup)

interface TestSession {
  readonly session: Session
  /** Lets minutes go by on the session's clock. */
  pass(minutes: number): void
  readonly wrapper: (props: { readonly children: ReactNode }) => ReactNode
}

const openSession = async (): Promise<TestSession> => {
  const { db, nextId, keeper } = await openTestDatabase()
  let now: Instant = MORNING
  const clock: Clock = { now: () => now }
  const staff = { id: someStaffId, name: '周敏', roles: ['advisor'], isActive: true } as const
  const session = createSession({
    db,
    clock,
    nextId,
    keeper,
    staff,
    shop: DEMO_SHOP,
    device: 'desk-1',
  })
  return {
    session,
    pass: (minutes) => {
      now = addMinutes(now, minutes)
    },
    wrapper: ({ children }) => <SessionProvider session={session}>{children}</SessionProvider>,
  }
}

const receive = async ({ session }: TestSession) => {
  const customer = someCustomer(session.nextId)
  const vehicle = someVehicle(session.nextId, customer)
  const visit = someVisit(session.nextId, vehicle)
  await session.change('receive-car', async (work) => {
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(visit)
    return ok(null)
  })
  return visit
}

describe('a session', () => {
  it('signs its commands with the person, the device and the time', async () => {
    const own = await openSession()
    const visit = await receive(own)
    own.pass(5)
    const changed = await changeVisit(own.session, 'send-to-inspection', visit.id, (before) =>
      ok({ ...before, step: 'inspecting' }),
    )
    expect(changed).toMatchObject({
      value: { step: 'inspecting', updatedAt: addMinutes(MORNING, 5) },
    })
    const entries = await listJournal(own.session.db, visit.id)
    expect(entries[1]).toMatchObject({
      command: 'send-to-inspection',
      actor: someStaffId,
      device: 'desk-1',
      at: addMinutes(MORNING, 5),
    })
  })

  it('leaves a visit as it was when the rule refuses, or finds nothing to do', async () => {
    const own = await openSession()
    const visit = await receive(own)
    const refused = await changeVisit(own.session, 'move-car', visit.id, () =>
      fail('move.no-order'),
    )
    expect(refused).toEqual({ ok: false, code: 'move.no-order' })
    await changeVisit(own.session, 'change-promise', visit.id, (before) => ok(before))
    expect(await getVisit(own.session.db, visit.id)).toEqual(visit)
    expect(await listJournal(own.session.db, visit.id)).toHaveLength(1)
  })

  it('shows what changes as soon as it has changed', async () => {
    const own = await openSession()
    const { result } = renderHook(() => useLive(listOpenVisits), { wrapper: own.wrapper })
    await waitFor(() => expect(result.current).toEqual([]))
    await act(() => receive(own))
    await waitFor(() => expect(result.current).toHaveLength(1))
  })

  it('tells the time anew when the window comes back into view', async () => {
    const own = await openSession()
    const { result } = renderHook(() => useNow(), { wrapper: own.wrapper })
    expect(result.current).toBe(MORNING)
    own.pass(40)
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect(result.current).toBe(addMinutes(MORNING, 40))
  })
})

describe('a draft', () => {
  interface Form {
    readonly statement: string
  }
  const EMPTY: Form = { statement: '' }
  const open = async (own: TestSession) => {
    const rendered = renderHook(() => useDraft<Form>('reception', EMPTY), { wrapper: own.wrapper })
    await waitFor(() => expect(rendered.result.current.isReady).toBe(true))
    return rendered
  }

  it('is kept by itself, and there again when the form comes back', async () => {
    const own = await openSession()
    const first = await open(own)
    expect(first.result.current).toMatchObject({ value: EMPTY, isRestored: false })
    act(() => first.result.current.change({ statement: '刹车异响' }))
    expect(first.result.current.value.statement).toBe('刹车异响')
    await waitFor(async () =>
      expect(await findDraft(own.session.db, 'reception')).toEqual({ statement: '刹车异响' }),
    )
    first.unmount()
    const second = await open(own)
    expect(second.result.current).toMatchObject({
      value: { statement: '刹车异响' },
      isRestored: true,
    })
  })

  it('loses nothing when the form goes before the pause is over', async () => {
    const own = await openSession()
    const { result, unmount } = await open(own)
    act(() => result.current.change((before) => ({ ...before, statement: '打不着车' })))
    unmount()
    await waitFor(async () =>
      expect(await findDraft(own.session.db, 'reception')).toEqual({ statement: '打不着车' }),
    )
  })

  it('that finds the disk full is kept as soon as there is room, without another key', async () => {
    const own = await openSession()
    const { db } = own.session
    const { result } = await open(own)
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError')
    })
    act(() => result.current.change({ statement: '方向盘抖' }))
    await waitFor(() => expect(full).toHaveBeenCalled())
    expect(result.current.value).toEqual({ statement: '方向盘抖' })
    full.mockRestore()
    await waitFor(
      async () => expect(await findDraft(db, 'reception')).toEqual({ statement: '方向盘抖' }),
      { timeout: 10_000 },
    )
  })

  it('is gone once it is submitted, and does not come back by a late write', async () => {
    const own = await openSession()
    const { result, unmount } = await open(own)
    act(() => result.current.change({ statement: '保养' }))
    await act(() => result.current.discard())
    unmount()
    expect(result.current.value).toEqual(EMPTY)
    expect(await findDraft(own.session.db, 'reception')).toBeUndefined()
  })

  it('of an older form is dropped instead of restored', async () => {
    const own = await openSession()
    await saveDraft(own.session.db, 'reception', { words: 'old' })
    const { result } = renderHook(
      () => useDraft<Form>('reception', EMPTY, { parse: () => undefined }),
      { wrapper: own.wrapper },
    )
    await waitFor(() => expect(result.current.isReady).toBe(true))
    expect(result.current).toMatchObject({ value: EMPTY, isRestored: false })
  })

  it('is not journaled', async () => {
    const own = await openSession()
    await saveDraft(own.session.db, 'reception', EMPTY)
    expect(await own.session.db.journal.count()).toBe(0)
  })
})
