// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PresentationSheet } from '#renderer/features/showroom/presentation/presentation-sheet.tsx'
import { listSaleFacts } from '#renderer/features/showroom/sale/list-sale.ts'
import type { Session } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { Sale, SaleId } from '#shared/domain/sales/sale.ts'
import { money } from '#shared/kernel/money.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aSale, aVariant } from '#tests/support/domain/sales.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

// jsdom draws no SVG of charts; the e2e sees them.
vi.mock('#renderer/ui/chart/use-chart.ts', () => ({ useChart: () => ({ current: null }) }))

afterEach(cleanup)

const lavida = aVariant({ fuel: 5_800 })
const { fuel: _, ...bare } = aVariant({ id: anId<'CarVariant'>() })
const dolphin = {
  ...bare,
  make: '比亚迪',
  model: '海豚',
  trim: '2026 款 420KM',
  energy: 'battery-electric',
  electricity: 10_800,
  electricRange: 420,
  guidePrice: money(99_800_00),
} as const

const Sheet = ({ saleId }: { readonly saleId: SaleId }): ReactNode => {
  const facts = useLive((db) => listSaleFacts(db, saleId), [saleId])
  return facts === undefined ? null : <PresentationSheet facts={facts} />
}

const openSheet = async (own: Partial<Sale> = {}): Promise<{ session: Session; sale: Sale }> => {
  let made: Sale | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    made = aSale({ customerId: customer.id, ...own })
    await work.customers.put(customer)
    await work.sales.put(made)
    await work.carVariants.put(lavida)
    await work.carVariants.put(dolphin)
  })
  if (made === undefined) throw new Error('no sale was made')
  drawAtDesk(session, <Sheet saleId={made.id} />)
  await screen.findByTestId('presentation-sheet')
  return { session, sale: made }
}

describe('cars side by side', () => {
  it('are found by initials and taken by Enter, one after the other', async () => {
    await openSheet()
    await userEvent.keyboard('v')
    await screen.findAllByTestId('pick-car-row')
    await userEvent.keyboard('ht')
    await waitFor(() =>
      expect(screen.getAllByTestId('pick-car-row').map(({ textContent }) => textContent)).toEqual([
        expect.stringContaining('海豚'),
      ]),
    )
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByTestId('compared-table').textContent).toContain('海豚'))
    await userEvent.keyboard('{Enter}{Escape}')
    await waitFor(() => expect(screen.getByTestId('presentation-sheet').dataset.compared).toBe('2'))
  })

  it('mark what is best, and say what they come to over the years', async () => {
    const { session, sale } = await openSheet({ compared: [lavida.id, dolphin.id] })
    const table = await screen.findByTestId('compared-table')
    const price = table.querySelector('tr[data-fact="guidePrice"]')
    expect(price?.textContent).toBe('厂商指导价¥120,900¥99,800最优')
    const sums = screen.getByTestId('cost-sums').textContent
    // 15 000 km, 5.8 l at ¥7.80, five years.
    expect(sums).toContain('朗逸¥33,930')
    const years = document.querySelector<HTMLInputElement>('[name="costs-years"]')
    if (years === null) throw new Error('no field for the years')
    await userEvent.clear(years)
    await userEvent.type(years, '1')
    await waitFor(() => expect(screen.getByTestId('cost-sums').textContent).toContain('¥6,786'))
    await waitFor(async () =>
      expect((await session.db.sales.get(sale.id))?.costs).toMatchObject({ years: 1 }),
    )
  })

  it('are taken off from the last', async () => {
    const { session, sale } = await openSheet({ compared: [lavida.id, dolphin.id] })
    await screen.findByTestId('compared-table')
    await userEvent.keyboard('{Backspace}')
    await waitFor(async () =>
      expect((await session.db.sales.get(sale.id))?.compared).toEqual([lavida.id]),
    )
  })

  it('are taken off one by one however quickly the key is pressed', async () => {
    const { session, sale } = await openSheet({ compared: [lavida.id, dolphin.id] })
    await screen.findByTestId('compared-table')
    fireEvent.keyDown(document.body, { key: 'Backspace' })
    fireEvent.keyDown(document.body, { key: 'Backspace' })
    await waitFor(async () => expect((await session.db.sales.get(sale.id))?.compared).toEqual([]))
  })

  it('of a sale that is over are only read', async () => {
    await openSheet({ state: 'lost', compared: [lavida.id] })
    await screen.findByTestId('compared-table')
    expect(screen.queryByTestId('compare-add')).toBeNull()
    expect(screen.queryByTestId('compared-drop')).toBeNull()
  })
})

describe('questions and answers', () => {
  it('are at hand, and changed into the words of the shop', async () => {
    const { session } = await openSheet()
    await userEvent.keyboard('k')
    await userEvent.keyboard('定金')
    const answer = await screen.findByTestId('question-answer')
    await waitFor(() => expect(answer.textContent).toContain('定金能退吗'))
    await userEvent.keyboard('{F2}')
    const words = document.querySelector<HTMLTextAreaElement>('[name="answer-words"]')
    if (words === null) throw new Error('no field for the answer')
    await userEvent.clear(words)
    await userEvent.type(words, '按合同办。')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () => {
      const [shop] = await session.db.settings.toArray()
      expect(JSON.stringify(shop)).toContain('按合同办。')
    })
  })
})
