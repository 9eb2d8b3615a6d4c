// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fromJournalRow } from '#renderer/db/rows/journal-row.ts'
import { JournalRegister } from '#renderer/features/audit/journal-register.tsx'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { createSession, type Session } from '#renderer/session/session.tsx'
import type { Customer } from '#shared/domain/customer/customer.ts'
import { ok } from '#shared/kernel/result.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
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
afterEach(() => {
  cleanup()
  window.location.hash = ''
})

/** 周敏 wrote 王建国 and his car down; 李娜 put his telephone right; the journal file has it all. */
const openRegister = async (): Promise<{ session: Session; customer: Customer }> => {
  let customer: Customer | undefined
  const session = await openDesk(async (work, { nextId }) => {
    customer = someCustomer(nextId)
    await work.customers.put(customer)
    await work.vehicles.put(someVehicle(nextId, customer, { plate: '京N8K3F2' }))
  })
  if (customer === undefined) throw new Error('no customer was made')
  const made = customer
  const cashier = createSession({ ...session, staff: PEOPLE.cashier })
  await cashier.change('change-customer', async (work) => {
    await work.customers.put({ ...made, phone: '13911112222' })
    return ok(null)
  })
  at.desktop.state.journal.texts.splice(0)
  for (const row of await session.db.journal.orderBy(':id').toArray()) {
    at.desktop.state.journal.texts.push(JSON.stringify(fromJournalRow(row)))
  }
  return { session, customer: made }
}

const rows = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('button[data-command]'),
]
const commands = (): (string | undefined)[] => rows().map((row) => row.dataset.command)
const field = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[name="${name}"]`)
  if (found === null) throw new Error(`no field ${name}`)
  return found
}

describe('the journal as a register', () => {
  it('begins with what was done last, and tells who changed what from what to what', async () => {
    const { session } = await openRegister()
    drawAtDesk(session, <JournalRegister />)
    await waitFor(() => expect(commands()).toEqual(['change-customer', 'open-desk']))
    const [last] = rows()
    await waitFor(() => expect(last?.textContent).toContain('李娜'))
    expect(last?.textContent).toContain('王建国')
    if (last !== undefined) await userEvent.click(last)
    const details = await screen.findByTestId('entry-details')
    const line = await waitFor(() => {
      const found = details.querySelector('[data-change="phone"]')
      expect(found).not.toBeNull()
      return found
    })
    expect(line?.textContent).toBe('电话13801234567→13911112222')
  })

  it('shows what one person did', async () => {
    const { session } = await openRegister()
    drawAtDesk(session, <JournalRegister />)
    await waitFor(() => expect(rows()).toHaveLength(2))
    await userEvent.selectOptions(field('journal-person'), '李娜')
    await waitFor(() => expect(commands()).toEqual(['change-customer']))
    await userEvent.selectOptions(field('journal-person'), '刘志强')
    await screen.findByText('没有符合条件的操作')
  })

  it('finds what touched a car by its plate', async () => {
    const { session } = await openRegister()
    drawAtDesk(session, <JournalRegister />)
    await waitFor(() => expect(rows()).toHaveLength(2))
    await userEvent.type(field('journal-search'), '京N8K3F2')
    // The telephone was changed later; the car was only ever touched when it was written down.
    await waitFor(() => expect(commands()).toEqual(['open-desk']))
  })

  it('exports what is looked at, with the differences in words', async () => {
    const { session } = await openRegister()
    drawAtDesk(session, <JournalRegister />)
    await waitFor(() => expect(rows()).toHaveLength(2))
    await userEvent.selectOptions(field('journal-group'), '接车与交车')
    await waitFor(() => expect(rows()).toHaveLength(1))
    await userEvent.click(screen.getByTestId('journal-export'))
    await waitFor(() => expect(at.desktop.state.saved.size).toBe(1))
    const [[name, bytes] = ['', new Uint8Array()]] = at.desktop.state.saved
    expect(name).toMatch(/^操作记录 .*\.csv$/)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(text.startsWith('\ufeff序号,时间,操作人')).toBe(true)
    expect(text).toContain('电话：13801234567 → 13911112222')
    expect(text).not.toContain('open-desk')
  })
})

describe('the tamper check', () => {
  const check = async (): Promise<HTMLElement> => {
    await userEvent.click(await screen.findByTestId('journal-check'))
    await userEvent.click(await screen.findByTestId('check-run'))
    return await screen.findByTestId('check-outcome')
  }

  it('says that the journal is whole, and how long it is', async () => {
    const { session } = await openRegister()
    drawAtDesk(session, <JournalRegister />)
    expect((await check()).dataset.outcome).toBe('whole')
    expect(screen.getByTestId('check-entries').textContent).toBe('2')
  })

  it('names the line where the file was touched', async () => {
    const { session } = await openRegister()
    at.desktop.state.journal.damage = { file: '0000000001-2026-11-22.jsonl', line: 2, afterSeq: 1 }
    drawAtDesk(session, <JournalRegister />)
    const outcome = await check()
    expect(outcome.dataset.outcome).toBe('broken')
    expect(outcome.textContent).toContain('0000000001-2026-11-22.jsonl 第 2 行不符')
    expect(outcome.textContent).toContain('第 1 条及以前完好')
  })

  it('finds an entry that says something else in the records than on disk', async () => {
    const { session, customer } = await openRegister()
    const texts = at.desktop.state.journal.texts
    texts[1] = (texts[1] ?? '').replace('13911112222', '13999999999')
    expect(texts[1]).toContain(customer.id)
    drawAtDesk(session, <JournalRegister />)
    const outcome = await check()
    expect(outcome.dataset.outcome).toBe('broken')
    expect(within(outcome).getByText(/从第 2 条起不一致/)).toBeTruthy()
  })
})
