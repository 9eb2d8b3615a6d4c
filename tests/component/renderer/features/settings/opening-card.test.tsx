// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { listLoanCars } from '#renderer/db/repositories/loans.ts'
import { findShop } from '#renderer/db/repositories/shop.ts'
import { LoanCarsCard } from '#renderer/features/extras/index.ts'
import { OpeningCard } from '#renderer/features/settings/opening-card.tsx'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (found === null) throw new Error(`no field ${name}`)
  return found
}
const write = async (name: string, text: string): Promise<void> => {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), text)
}

describe('opening hours', () => {
  it('begin as usual, are typed as spoken, and know the day off', async () => {
    const session = await openDesk()
    drawAtDesk(session, <OpeningCard />)
    expect(field('opening-opens').value).toBe('08:30')
    await write('opening-opens', '900')
    await write('opening-closes', '19:00')
    await userEvent.click(screen.getByTestId('opening-closed-7'))
    await userEvent.click(screen.getByTestId('opening-save'))
    await waitFor(async () =>
      expect((await findShop(session.db))?.opening).toEqual({
        opensAt: '09:00',
        closesAt: '19:00',
        closedOn: [7],
      }),
    )
  })

  it('that close before they open are refused at the field', async () => {
    const session = await openDesk()
    drawAtDesk(session, <OpeningCard />)
    await write('opening-closes', '8:00{Enter}')
    expect(await screen.findByText('打烊时间要晚于开门时间。')).toBeTruthy()
    expect((await findShop(session.db))?.opening).toBeUndefined()
  })
})

describe('the fleet', () => {
  it('takes a car in by its plate however it is typed, and lets it go again', async () => {
    const session = await openDesk()
    drawAtDesk(session, <LoanCarsCard />)
    await userEvent.click(screen.getByTestId('loan-car-add'))
    await write('loan-car-plate', '京a 5t6y7')
    await write('loan-car-model', '大众 捷达')
    await write('loan-car-mileage', '48210{Enter}')
    await screen.findByTestId('loan-car')
    const [car] = await listLoanCars(session.db)
    expect(car).toMatchObject({ plate: '京A5T6Y7', mileageKm: 48_210, isActive: true })
    await userEvent.click(screen.getByTestId('loan-car-retire'))
    await waitFor(() => expect(screen.getByTestId('loan-car').dataset.active).toBe('false'))
  })

  it('has no car twice', async () => {
    const session = await openDesk()
    drawAtDesk(session, <LoanCarsCard />)
    for (const plate of ['京A5T6Y7', '京A·5T6Y7']) {
      await userEvent.click(screen.getByTestId('loan-car-add'))
      await write('loan-car-plate', plate)
      await write('loan-car-model', '大众 捷达{Enter}')
      await screen.findByTestId('loan-car')
    }
    expect(await screen.findByText('京A5T6Y7 已在代步车里。')).toBeTruthy()
  })
})
