// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { getShop } from '#renderer/db/repositories/shop.ts'
import { PricingCard } from '#renderer/features/settings/pricing-card.tsx'
import { createSession } from '#renderer/session/session.tsx'
import type { StaffRole } from '#shared/domain/staff/staff.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const openAs = async (role: StaffRole) => {
  const desk = await openDesk()
  const staff = { id: anId<'Staff'>(), name: '唐立伟', roles: [role], isActive: true }
  const session = createSession({ ...desk, staff })
  drawAtDesk(session, <PricingCard />)
  return session
}
const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (found === null) throw new Error(`no field ${name}`)
  return found
}

describe('markups and the cost of an hour', () => {
  it('are written by the manager', async () => {
    const session = await openAs('manager')
    expect(field('pricing-markup-equivalent').value).toBe('60%')
    await userEvent.clear(field('pricing-markup-equivalent'))
    await userEvent.type(field('pricing-markup-equivalent'), '45.5')
    await userEvent.clear(field('pricing-labour-cost'))
    await userEvent.type(field('pricing-labour-cost'), '85{Enter}')
    await waitFor(async () => {
      const shop = await getShop(session.db)
      expect(shop).toMatchObject({
        labourCost: 8500,
        markups: { equivalent: 4550, original: 3500 },
      })
    })
  })

  it('are not saved past a figure that does not read', async () => {
    const session = await openAs('owner')
    await userEvent.clear(field('pricing-markup-original'))
    await userEvent.type(field('pricing-markup-original'), '-5')
    await userEvent.click(screen.getByTestId('settings-pricing-save'))
    expect(document.activeElement).toBe(field('pricing-markup-original'))
    expect((await getShop(session.db)).markups?.original).toBe(3500)
  })

  it('are nobody else’s to see', async () => {
    await openAs('advisor')
    expect(screen.queryByTestId('settings-pricing')).toBeNull()
  })
})
