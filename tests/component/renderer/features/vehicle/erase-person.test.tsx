// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listErasures } from '#renderer/db/repositories/erasures.ts'
import { fromJournalRow } from '#renderer/db/rows/journal-row.ts'
import { applyErasures } from '#renderer/db/unit-of-work/apply-erasures.ts'
import { EraseDialog } from '#renderer/features/vehicle/erasure/erase-dialog.tsx'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
import { createSession } from '#renderer/session/session.tsx'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { ok } from '#shared/kernel/result.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

const at = vi.hoisted(() => ({ desktop: undefined as unknown as FakeDesktop }))
vi.mock('#renderer/platform/desktop.ts', () => ({
  desktop: {
    call: (...given: Parameters<FakeDesktop['call']>) => at.desktop.call(...given),
    listen: (...given: Parameters<FakeDesktop['listen']>) => at.desktop.listen(...given),
  },
}))

beforeEach(() => {
  at.desktop = createFakeDesktop()
})
afterEach(cleanup)

const manager: Staff = { ...PEOPLE.advisor, roles: ['manager'] }

/** 王建国 and his car, with a visit as it is given. */
const openShop = async (
  given?: (visit: Visit) => Visit,
): Promise<{ session: Session; customer: Customer }> => {
  let customer: Customer | undefined
  const session = await openDesk(async (work, { nextId }) => {
    customer = someCustomer(nextId, { address: '杭州市西湖区文三路' })
    const vehicle = someVehicle(nextId, customer)
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    if (given !== undefined) await work.visits.put(given(someVisit(nextId, vehicle)))
  })
  if (customer === undefined) throw new Error('no customer was made')
  const managed = createSession({ ...session, staff: manager })
  await managed.change('save-staff', async (work) => {
    await work.staff.put(manager)
    return ok(null)
  })
  at.desktop.state.journal.texts.splice(0)
  for (const row of await session.db.journal.orderBy(':id').toArray()) {
    at.desktop.state.journal.texts.push(JSON.stringify(fromJournalRow(row)))
  }
  return { session: managed, customer }
}

const cancelled = (visit: Visit): Visit => ({
  ...visit,
  paper: 'cancelled',
  step: 'received',
  cancelledReason: '改天再来',
  followUps: [
    {
      at: visit.createdAt,
      by: visit.advisorId,
      person: '王太太',
      result: 'satisfied',
      words: '好',
    },
  ],
})

const erase = async (reason: string): Promise<void> => {
  const field = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('[name="erase-reason"]')
    if (found === null) throw new Error('no field yet')
    return found
  })
  await userEvent.type(field, reason)
  await userEvent.click(screen.getByTestId('erase-save'))
}

const everything = async ({ db }: Session): Promise<string> =>
  JSON.stringify([
    await Promise.all(db.tables.map((table) => table.toArray())),
    at.desktop.state.journal.texts,
  ])

describe('a customer who asks to be erased', () => {
  it('is nowhere any more: not in the records, not in their journal, not in the file', async () => {
    const { session, customer } = await openShop(cancelled)
    expect(await everything(session)).toContain('王建国')
    drawAtDesk(session, <EraseDialog customer={customer} onClose={() => {}} />)
    await erase('客户到店书面提出')
    await waitFor(async () => {
      const text = await everything(session)
      for (const word of ['王建国', '13801234567', '文三路', '王太太']) {
        expect(text).not.toContain(word)
      }
    })
    // What was done stays: who wrote the person down, and that they were erased, by whom and why.
    const entries = await session.db.journal.orderBy(':id').toArray()
    expect(entries.map(({ command }) => command)).toEqual([
      'open-desk',
      'save-staff',
      'erase-person',
    ])
    expect(entries.at(-1)?.actor).toBe(manager.id)
    const [erasure] = await listErasures(session.db)
    expect(erasure).toMatchObject({ reason: '客户到店书面提出', customerId: customer.id })
    // File and records still say the same, entry by entry.
    const rows = entries.map((row) => JSON.stringify(fromJournalRow(row)))
    expect(at.desktop.state.journal.texts).toEqual(
      rows.slice(0, at.desktop.state.journal.texts.length),
    )
  })

  it('can be taken out of the journal later, where the disk refused at first', async () => {
    const { session, customer } = await openShop(cancelled)
    const { journal } = at.desktop.state
    journal.damage = { file: '0000000001-2026-11-22.jsonl', line: 2, afterSeq: 1 }
    const drawn = drawAtDesk(session, <EraseDialog customer={customer} onClose={() => {}} />)
    await erase('客户书面提出')
    await screen.findByText(/日志文件未能改写/)
    expect(JSON.stringify(journal.texts)).toContain('王建国')
    drawn.unmount()
    journal.damage = undefined
    drawAtDesk(session, <EraseDialog customer={customer} onClose={() => {}} />)
    await userEvent.click(await screen.findByTestId('erase-again'))
    await waitFor(async () => expect(await everything(session)).not.toContain('王建国'))
  })

  it('does not come back with an older copy of the records', async () => {
    const { session, customer } = await openShop(cancelled)
    const { session: past, customer: same } = {
      session: (await openShop(cancelled)).session,
      customer,
    }
    drawAtDesk(session, <EraseDialog customer={customer} onClose={() => {}} />)
    await erase('客户书面提出')
    await waitFor(async () => expect(await listErasures(session.db)).toHaveLength(1))
    await past.db.customers.put({ ...same, searchKeys: ['王建国'] })
    await applyErasures(past.db, await listErasures(session.db))
    const row = await past.db.customers.get(same.id)
    expect(row).toMatchObject({ name: '***', phone: '' })
    expect(JSON.stringify(row)).not.toContain('王建国')
  })

  it('waits until their car has left', async () => {
    const { session, customer } = await openShop((visit) => ({
      ...visit,
      number: 'RO-20261122-001',
    }))
    drawAtDesk(session, <EraseDialog customer={customer} onClose={() => {}} />)
    const told = await screen.findByRole('alert')
    expect(told.dataset.code).toBe('erasure.open-visit')
    expect(told.textContent).toContain('RO-20261122-001')
    expect(screen.getByTestId('erase-save')).toHaveProperty('disabled', true)
  })

  it('is not named in the reason, which stays', async () => {
    const { session, customer } = await openShop(cancelled)
    drawAtDesk(session, <EraseDialog customer={customer} onClose={() => {}} />)
    await erase('王建国要求')
    expect((await screen.findByRole('alert')).textContent).toContain('姓名或电话')
    expect(await session.db.customers.get(customer.id)).toMatchObject({ name: '王建国' })
  })

  it('is erased by a manager or owner only', async () => {
    const { session, customer } = await openShop(cancelled)
    const advisor = createSession({
      ...session,
      staff: { ...PEOPLE.advisor, id: PEOPLE.cashier.id },
    })
    drawAtDesk(advisor, <EraseDialog customer={customer} onClose={() => {}} />)
    await erase('客户书面提出')
    await screen.findByRole('alert')
    expect(await session.db.customers.get(customer.id)).toMatchObject({ name: '王建国' })
  })
})
