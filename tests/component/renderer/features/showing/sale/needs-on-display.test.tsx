// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { saveDraft } from '#renderer/db/drafts.ts'
import { CounterFollower, ShowButton } from '#renderer/features/showing/index.ts'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { needsInWriting } from '#renderer/session/needs-in-writing.ts'
import { preloadCatalogues } from '#renderer/ui/stage/use-catalogue.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { NeedsView } from '#shared/ipc/views/showroom-view.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { FAMILY, FOUR_CARS } from '#tests/support/papers/presentation-papers.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

// What the follower fetches beforehand must be there before the test is over.
beforeAll(() => preloadCatalogues(['zh-CN', 'zh-TW', 'en']))
let desktop: FakeDesktop
beforeEach(() => {
  desktop = createFakeDesktop()
  vi.stubGlobal('qiantai', desktop)
})
afterEach(() => {
  cleanup()
  needsInWriting.set(undefined)
  vi.unstubAllGlobals()
})

const openDeskWith = async (own: Partial<Sale>) => {
  let sale: Sale | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    sale = aSale({ customerId: customer.id, ...own })
    await work.customers.put(customer)
    await work.sales.put(sale)
    for (const car of FOUR_CARS) await work.carVariants.put(car)
  })
  if (sale === undefined) throw new Error('no sale was made')
  drawAtDesk(
    session,
    <>
      <CounterFollower />
      <ShowButton kind="needs" saleId={sale.id} />
    </>,
  )
  return { session, sale }
}
const shown = (): NeedsView | undefined => {
  const [view] = desktop.state.counter.shown
  return view?.kind === 'needs' ? view : undefined
}
const saidOf = (label: string) => shown()?.known.find((each) => each.label === label)?.value

it('follows what is written at the desk, and the record again once the sheet is left', async () => {
  const { session, sale } = await openDeskWith({ needs: FAMILY })
  needsInWriting.set(sale.id)
  await userEvent.click(await screen.findByTestId('show-needs'))
  await waitFor(() => expect(shown()?.isBeingAsked).toBe(true))
  expect(saidOf('常坐人数')).toBe('5 人')
  await saveDraft(session.db, `needs:${sale.id}`, { ...FAMILY, people: 6 })
  await waitFor(() => expect(saidOf('常坐人数')).toBe('6 人'))
  expect(shown()?.cars[0]?.name).toBe('理想 L8')
  // Left without being kept: the draft waits at the desk, the buyer sees what is on record.
  needsInWriting.set(undefined)
  await waitFor(() => expect(saidOf('常坐人数')).toBe('5 人'))
  expect(shown()?.isBeingAsked).toBe(false)
})

it('follows the first answers of a buyer of whom nothing was known', async () => {
  const { session, sale } = await openDeskWith({})
  needsInWriting.set(sale.id)
  await userEvent.click(await screen.findByTestId('show-needs'))
  await waitFor(() => expect(shown()?.known).toEqual([]))
  await saveDraft(session.db, `needs:${sale.id}`, FAMILY)
  await waitFor(() => expect(saidOf('常坐人数')).toBe('5 人'))
})

it('is cleared when nothing was kept, and when the buyer is given up', async () => {
  const { session, sale } = await openDeskWith({})
  needsInWriting.set(sale.id)
  await userEvent.click(await screen.findByTestId('show-needs'))
  await waitFor(() => expect(shown()).toBeDefined())
  needsInWriting.set(undefined)
  await waitFor(() => expect(desktop.state.counter.shown).toEqual([]))
  await session.change('save-needs', async (work) => {
    await work.sales.put({ ...sale, needs: FAMILY })
    return { ok: true, value: undefined }
  })
  await userEvent.click(await screen.findByTestId('show-needs'))
  await waitFor(() => expect(shown()).toBeDefined())
  await session.change('ask-to-lose', async (work) => {
    await work.sales.put({ ...sale, needs: FAMILY, state: 'lost' })
    return { ok: true, value: undefined }
  })
  await waitFor(() => expect(desktop.state.counter.shown).toEqual([]))
})

it('says why where there is nothing to show', async () => {
  await openDeskWith({})
  await userEvent.click(await screen.findByTestId('show-needs'))
  await screen.findByText('还没有问过需求，请先按 Q 填写')
  expect(desktop.state.counter.shown).toEqual([])
})
