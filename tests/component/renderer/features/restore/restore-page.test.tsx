// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { listRestores } from '#renderer/db/repositories/moments.ts'
import { writeSnapshot } from '#renderer/db/snapshot/write-snapshot.ts'
import { RestorePage } from '#renderer/features/restore/index.ts'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { createSession, type Session } from '#renderer/session/session.tsx'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)
// A past is built, compared and written before the screen says so; records in memory are slow.
configure({ asyncUtilTimeout: 10_000 })

/** A shop that opened at ten, and whose clock goes on a quarter of an hour with every save. */
const openShop = async () => {
  let now = MORNING
  let owner: Customer | undefined
  const first = await openDesk(async (work, { nextId }) => {
    owner = someCustomer(nextId)
    await work.customers.put(owner)
  })
  const session = createSession({ ...first, clock: { now: () => now } })
  const desktop = createFakeDesktop()
  const take = async (): Promise<string> =>
    unwrap(await writeSnapshot(session.db, desktop, { reason: 'hourly', takenAt: now })).info.id
  const save = async (change: (session: Session) => Promise<Customer>) => {
    now = addMinutes(now, 15)
    const customer = await change(session)
    unwrap(
      await session.change('change-customer', async (work) => {
        await work.customers.put(customer)
        return ok(null)
      }),
    )
    return customer
  }
  await take()
  const customer = owner
  if (customer === undefined) throw new Error('no owner')
  const vehicle = someVehicle(session.nextId, customer)
  await session.change('receive-car', async (work) => {
    await work.vehicles.put(vehicle)
    await work.visits.put(someVisit(session.nextId, vehicle))
    return ok(null)
  })
  await take()
  await save(async () => ({ ...customer, phone: '13900000000' }))
  await save(async ({ nextId }) => someCustomer(nextId, { name: '李敏' }))
  now = addMinutes(now, 15)
  const phone = async (): Promise<string | undefined> =>
    (await session.db.customers.get(customer.id))?.phone
  const draw = (): void => {
    drawAtDesk(session, <RestorePage desktop={desktop} />)
  }
  return { session, desktop, customer, phone, save, draw, take }
}

const row = (seq: number): HTMLElement => {
  const found = screen.getAllByTestId('save-row').find(({ dataset }) => dataset.seq === String(seq))
  if (found === undefined) throw new Error(`no save ${seq}`)
  return found
}

const confirm = async (reason: string): Promise<void> => {
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await userEvent.type(await screen.findByLabelText(/为什么要恢复/), `${reason}{Enter}`)
}

describe('going back to an earlier moment', () => {
  it('is chosen, looked at, carried out and taken back, all by the keyboard', async () => {
    const { session, phone, draw } = await openShop()
    draw()
    await screen.findAllByTestId('save-row')
    // Newest first: the new customer, the telephone, the car.
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(row(2).getAttribute('aria-checked')).toBe('true')
    expect(row(3).dataset.state).toBe('undone')
    expect(row(1).dataset.state).toBe('kept')

    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByTestId('restore-preview')
    expect(screen.getByTestId('restore-saves').dataset.count).toBe('2')
    const kinds = within(screen.getByTestId('kind-customers'))
    expect(kinds.getByText('会消失')).toBeDefined()
    expect(kinds.getByText('会改回')).toBeDefined()
    expect(await phone()).toBe('13900000000')

    const changed = screen
      .getAllByTestId('difference-row')
      .find(({ dataset }) => dataset.effect === 'changes')
    await userEvent.click(changed as HTMLElement)
    const details = await screen.findByTestId('difference-details')
    expect(details.textContent).toContain('电话')
    await within(details).findByText('周敏')

    await confirm('把电话改错了')
    const done = await screen.findByTestId('restore-done')
    expect(await phone()).toBe('13801234567')
    // Whoever is not on record any more still has a name in the list of the day.
    await waitFor(() => expect(row(4).textContent).toContain('李敏'))
    expect(await session.db.customers.count()).toBe(1)
    expect(done.textContent).toContain('before-restore')
    const [made] = await listRestores(session.db)
    expect(made?.restored?.reason).toBe('把电话改错了')

    await userEvent.click(screen.getByTestId('done-undo'))
    await screen.findByTestId('restore-preview')
    await confirm('还是要新的')
    await waitFor(async () => expect(await phone()).toBe('13900000000'))
    expect(await session.db.customers.count()).toBe(2)
    await waitFor(() => expect(screen.getAllByTestId('restore-made')).toHaveLength(2))
  })

  it('finds the save of a typed time', async () => {
    const { draw } = await openShop()
    draw()
    const field = await screen.findByLabelText(/或输入时间/)
    await userEvent.type(field, '10:20{Enter}')
    await waitFor(() => expect(row(3).getAttribute('aria-checked')).toBe('true'))
    await userEvent.clear(field)
    await userEvent.type(field, '昨天 8:00{Enter}')
    await screen.findByText(/恢复不到那么早/)
  })

  it('names a damaged snapshot, and uses the one before', async () => {
    const { desktop, phone, draw, session } = await openShop()
    const damaged = [...desktop.state.snapshots.values()].find(({ info }) => info.seq === 2)
    if (damaged === undefined) throw new Error('no snapshot')
    const { texts, info } = damaged
    desktop.state.snapshots.set(info.id, { info, texts: [...texts.slice(0, -1), '{"kind":"ro'] })
    draw()
    await screen.findAllByTestId('save-row')
    await userEvent.click(row(2))
    await userEvent.click(screen.getByTestId('restore-look'))
    expect((await screen.findByTestId('restore-damaged')).textContent).toContain(info.id)
    await confirm('电话')
    await screen.findByTestId('restore-done')
    expect(await phone()).toBe('13801234567')
    expect(await session.db.visits.count()).toBe(1)
  })

  it('is looked at once more when somebody saved meanwhile', async () => {
    const { session, save, draw } = await openShop()
    draw()
    await screen.findAllByTestId('save-row')
    await userEvent.click(row(3))
    await userEvent.click(screen.getByTestId('restore-look'))
    await screen.findByTestId('restore-preview')
    await save(async ({ nextId }) => someCustomer(nextId, { name: '张丽' }))
    await confirm('多录了一位')
    await screen.findByText(/刚刚又有人保存了新内容/)
    await waitFor(() => expect(screen.getByTestId('restore-saves').dataset.count).toBe('2'))
    expect(await session.db.customers.count()).toBe(3)
    expect(await listRestores(session.db)).toEqual([])
  })

  it('wants a reason', async () => {
    const { session, draw } = await openShop()
    draw()
    await screen.findAllByTestId('save-row')
    await userEvent.click(row(3))
    await userEvent.click(screen.getByTestId('restore-look'))
    await screen.findByTestId('restore-preview')
    await confirm(' ')
    await screen.findByText(/请写明为什么要恢复/)
    expect(await listRestores(session.db)).toEqual([])
  })

  it('says that nothing differs, and offers nothing to carry out', async () => {
    const { draw } = await openShop()
    draw()
    await screen.findAllByTestId('save-row')
    await userEvent.click(row(4))
    await userEvent.click(screen.getByTestId('restore-look'))
    await screen.findByText(/那时的记录和现在完全一样/)
    expect(screen.getByTestId<HTMLButtonElement>('preview-confirm').disabled).toBe(true)
  })

  it('tells of money and papers that would no longer be on record', async () => {
    const { session, draw } = await openShop()
    const [visit] = await session.db.visits.toArray()
    if (visit === undefined) throw new Error('no visit')
    await session.change('take-deposit', async (work) => {
      const deposit = {
        id: session.nextId<'Deposit'>(),
        amount: 50_000,
        at: session.clock.now(),
        cashierId: session.staff.id,
        method: 'cash',
        number: 'DP-20261122-001',
      }
      await work.visits.put({
        ...(await work.visits.get(visit.id)),
        deposits: [deposit],
      } as unknown as typeof visit)
      return ok(null)
    })
    draw()
    await screen.findAllByTestId('save-row')
    await userEvent.click(row(4))
    await userEvent.click(screen.getByTestId('restore-look'))
    const warning = await screen.findByTestId('restore-money')
    expect(warning.textContent).toContain('1 笔')
    expect(warning.textContent).toContain('500.00')
  })
})
