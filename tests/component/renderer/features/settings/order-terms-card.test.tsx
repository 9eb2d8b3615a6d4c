// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { getShop } from '#renderer/db/repositories/shop.ts'
import { OrderTermsCard } from '#renderer/features/settings/order-terms-card.tsx'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (found === null) throw new Error(`no field ${name}`)
  return found
}

describe('what every repair order agrees', () => {
  it('is written once, and what is left empty stays a blank', async () => {
    const session = await openDesk()
    drawAtDesk(session, <OrderTermsCard />)
    await userEvent.click(screen.getByText('行标'))
    await userEvent.click(screen.getByText('维修手册'))
    await userEvent.type(field('order-terms-partsMargin'), '35')
    await userEvent.type(field('order-terms-ready-place'), ' 本店交车区 ')
    await userEvent.click(screen.getByTestId('order-terms-save'))
    await waitFor(async () =>
      expect((await getShop(session.db))?.orderTerms).toEqual({
        standards: ['trade', 'manual'],
        partsMargin: 3500,
        readyPlace: '本店交车区',
      }),
    )
  })

  it('is not saved with a rate that does not read', async () => {
    const session = await openDesk()
    drawAtDesk(session, <OrderTermsCard />)
    await userEvent.type(field('order-terms-deviation'), '百分之十')
    await userEvent.click(screen.getByTestId('order-terms-save'))
    expect(document.activeElement).toBe(field('order-terms-deviation'))
    expect((await getShop(session.db))?.orderTerms).toBeUndefined()
  })
})
