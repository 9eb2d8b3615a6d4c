// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { QuotationSheet } from '#renderer/features/showroom/quotation/quotation-sheet.tsx'
import { listSaleFacts, type SaleFacts } from '#renderer/features/showroom/sale/list-sale.ts'
import { createSession, type Session } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import { quote } from '#shared/domain/sales/quotation/quote.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aConsultant, aQuotation, aSale, aVariant } from '#tests/support/domain/sales.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const sun = aConsultant({ id: anId<'Staff'>(), name: '孙倩' })
const manager = aConsultant({ id: anId<'Staff'>(), name: '唐立伟', roles: ['manager'] })
const SALE = anId<'Sale'>()
const seal = aVariant({
  make: '比亚迪',
  model: '海豹06 DM-i',
  energy: 'plug-in-hybrid',
  guidePrice: money(113_000_00),
})

const holding = (changes: Partial<QuotationDraft> = {}): QuotationDraft =>
  aQuotation({ validUntil: day('2026-11-29'), invoiceOn: day('2026-12-05'), ...changes })

const given = (sale: Sale, draft: QuotationDraft): Sale =>
  unwrap(quote(sale, draft, { id: anId(), by: sun.id, at: MORNING, today: day('2026-11-22') }))

const Sheet = () => {
  const facts = useLive((db) => listSaleFacts(db, SALE), [])
  return facts === undefined ? null : <QuotationSheet facts={facts as SaleFacts} />
}

const open = async (drafts: readonly QuotationDraft[] = [], staff: Staff = sun) => {
  const session = await openDesk(async (work, { nextId }) => {
    for (const each of [sun, manager]) await work.staff.put(each)
    const customer = someCustomer(nextId)
    await work.customers.put(customer)
    await work.carVariants.put(seal)
    const sale = aSale({ id: SALE, customerId: customer.id })
    await work.sales.put(drafts.reduce(given, sale))
  })
  const desk = createSession({ ...session, staff })
  drawAtDesk(desk, <Sheet />)
  await screen.findByTestId('quotation-editor')
  return desk
}

const quotationsOf = async ({ db }: Session) => (await findSale(db, SALE))?.sale.quotations ?? []
const total = () => Number(screen.getByTestId('quotation-total').dataset.amount)
const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (found === null) throw new Error(`no field ${name}`)
  return found
}

const isPrintable = () => !screen.getByTestId<HTMLButtonElement>('issue-quotation').disabled

const type = async (name: string, text: string) => {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), text)
}

describe('writing a quotation', () => {
  it('takes a model by keys, adds up at every key, and gives version after version', async () => {
    const desk = await open()
    await userEvent.keyboard('k')
    await userEvent.keyboard('{Enter}')
    expect(field('quotation-car').value).toContain('海豹06')
    expect(field('quotation-list-price').value).toBe('113,000.00')
    // 113 000 with half of a tenth of what is left without 13 % VAT.
    expect(total()).toBe(118_000_00)
    await type('quotation-discount', '1130')
    expect(total()).toBe(116_820_00)
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () => expect(await quotationsOf(desk)).toHaveLength(1))
    await type('quotation-discount', '2260')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () => expect(await quotationsOf(desk)).toHaveLength(2))
    const [first, second] = await quotationsOf(desk)
    expect([first?.discount, second?.discount]).toEqual([1_130_00, 2_260_00])
  })

  it('says what is missing and keeps nothing', async () => {
    const desk = await open()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect((await screen.findByTestId('quotation-problem')).textContent).toContain('请选车型')
    expect(await quotationsOf(desk)).toEqual([])
  })

  it('says at once why a loan cannot be, and tells it again once it can', async () => {
    await open([holding()])
    await userEvent.keyboard('b')
    const plan = () => within(screen.getByTestId('loan-plan')).getAllByRole('row')
    expect(plan()).toHaveLength(37)
    await type('finance-months', '0')
    expect(screen.getByTestId('finance-problem').textContent).toContain('1 到 60')
    expect(screen.queryByTestId('loan-plan')).toBeNull()
    await type('finance-months', '12')
    expect(plan()).toHaveLength(13)
    await type('finance-down', '999999')
    expect(screen.getByTestId('finance-problem').textContent).toContain('首付')
    await userEvent.keyboard('{Escape}')
    await userEvent.keyboard('b')
    expect(screen.queryByTestId('finance-problem')).toBeNull()
  })

  it('adds a line with N and goes through it with Enter; an empty one is not given', async () => {
    const desk = await open([holding()])
    const before = total()
    await userEvent.keyboard('n')
    await userEvent.keyboard('上牌服务')
    expect(field('line-price-0').value).toBe('500.00')
    expect(field('line-kind-0').value).toBe('registration')
    expect(total()).toBe(before + 500_00)
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(field('line-price-0'))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement).toBe(field('line-name-1')))
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () => expect(await quotationsOf(desk)).toHaveLength(2))
    expect((await quotationsOf(desk)).at(-1)?.lines).toHaveLength(1)
  })
})

describe('what is given away', () => {
  const GENEROUS = holding({ discount: money(9_000_00) })

  it('beyond the limit waits; its writer cannot allow it, nor print it', async () => {
    await open([GENEROUS])
    expect(screen.getByTestId('quotation-given').dataset.over).toBe('true')
    expect(screen.getByTestId('quotation-waiting').textContent).toContain('孙倩')
    expect(screen.queryByTestId('quotation-approve')).toBeNull()
    expect(isPrintable()).toBe(false)
  })

  it('is allowed by the manager with one key', async () => {
    const desk = await open([GENEROUS], manager)
    await screen.findByTestId('quotation-approve')
    await userEvent.keyboard('y')
    await waitFor(async () =>
      expect((await quotationsOf(desk))[0]?.approval).toMatchObject({
        by: manager.id,
        amount: 9_000_00,
      }),
    )
    await waitFor(() => expect(isPrintable()).toBe(true))
  })

  it('shows cost and margin to the manager only', async () => {
    await open([holding()])
    expect(screen.queryByTestId('quotation-margin')).toBeNull()
    expect(document.querySelector('[name="quotation-car-cost"]')).toBeNull()
    cleanup()
    await open([holding()], manager)
    // 113 000 less 3 000, less the cost of 101 500.
    await waitFor(() =>
      expect(screen.getByTestId('quotation-margin').dataset.amount).toBe(String(8_500_00)),
    )
  })
})

describe('versions', () => {
  const dearer = holding({
    discount: money(1_000_00),
    lines: [{ kind: 'option', name: '隔热膜', price: money(1_980_00), cost: money(900_00) }],
  })

  it('are compared in words', async () => {
    await open([holding(), dearer])
    await userEvent.keyboard('v')
    const changes = await screen.findByTestId('quotation-changes')
    expect(changes.textContent).toContain('加了“隔热膜”')
    expect(changes.textContent).toContain('让利少 ¥2,000.00')
  })

  it('are written on from an earlier one, and what was there can be had back', async () => {
    await open([holding(), dearer])
    await userEvent.click(screen.getByTestId('quotation-take-1'))
    expect(field('quotation-discount').value).toBe('3,000.00')
    await userEvent.click(screen.getByTestId('quotation-take-back'))
    expect(field('quotation-discount').value).toBe('1,000.00')
    expect(field('line-name-0').value).toBe('隔热膜')
  })
})
