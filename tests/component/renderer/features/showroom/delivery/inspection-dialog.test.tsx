// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { InspectionDialog } from '#renderer/features/showroom/delivery/inspection-dialog.tsx'
import type { Session } from '#renderer/session/session.tsx'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { aDueDelivery, putDueDelivery } from '#tests/support/domain/delivery.ts'
import { aConsultant } from '#tests/support/domain/sales.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const openInspection = async (isCharged = false) => {
  const due = aDueDelivery(aConsultant())
  const session = await openDesk((work) => putDueDelivery(work, due))
  const onClose = vi.fn()
  drawAtDesk(
    session,
    <InspectionDialog
      carName={due.car.name}
      isCharged={isCharged}
      onClose={onClose}
      sale={due.sale}
    />,
  )
  return { session, id: due.sale.id, onClose, user: userEvent.setup() }
}
const itemsOf = async (session: Session, id: SaleId) =>
  (await session.db.sales.get(id))?.preDelivery?.items ?? []
const pointInHand = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-point]')?.dataset.point

describe('the inspection by keys', () => {
  it('begins at the first point and goes on with each answer', async () => {
    const { user } = await openInspection()
    expect(pointInHand()).toBe('vin-matches')
    await user.keyboard('1')
    expect(pointInHand()).toBe('paint-and-body')
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(pointInHand()).toBe('glass-and-lamps')
  })

  it('asks for the words of a fault before it goes on', async () => {
    const { user, session, id, onClose } = await openInspection()
    await user.keyboard('12')
    const note = document.querySelector('[name="inspection-note-paint-and-body"]')
    expect(document.activeElement).toBe(note)
    await user.type(document.querySelector('[name="inspection-km"]') as Element, '12')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect((await screen.findByRole('alert')).textContent).toContain('没有写明情况')
    await user.type(note as Element, '右后门划痕')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    const found = (await itemsOf(session, id)).find(({ point }) => point === 'paint-and-body')
    expect(found).toEqual({ point: 'paint-and-body', answer: 'faulty', note: '右后门划痕' })
  })

  it('takes the rest of a group at once, and never what was found faulty', async () => {
    const { user } = await openInspection()
    await user.keyboard('2')
    await user.keyboard('漆面{Enter}')
    await user.keyboard('g')
    const answers = [...document.querySelectorAll<HTMLElement>('[data-point]')].map(
      ({ dataset }) => dataset.answer,
    )
    expect(answers.slice(0, 5)).toEqual(['faulty', 'in-order', 'in-order', 'in-order', 'in-order'])
    expect(pointInHand()).toBe('engine-bay')
    expect(screen.getByTestId('inspection-progress').textContent).toBe('合格 4/20')
  })

  it('asks for the traction battery of a car that has one', async () => {
    await openInspection(true)
    expect(screen.getByTestId('inspection-charging')).toBeTruthy()
    expect(screen.getByTestId('inspection-progress').textContent).toBe('合格 0/22')
  })

  it('keeps nothing while nobody has read the odometer', async () => {
    const { user, session, id, onClose } = await openInspection()
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(document.activeElement?.getAttribute('name')).toBe('inspection-km')
    expect(onClose).not.toHaveBeenCalled()
    expect(await itemsOf(session, id)).toEqual([])
  })
})
