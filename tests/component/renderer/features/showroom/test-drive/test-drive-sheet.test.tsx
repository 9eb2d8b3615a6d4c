// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listDrivesOfSale } from '#renderer/db/repositories/test-drives.ts'
import { listSaleFacts } from '#renderer/features/showroom/sale/list-sale.ts'
import { bookDrive } from '#renderer/features/showroom/test-drive/commands.ts'
import { TestDriveSheet } from '#renderer/features/showroom/test-drive/test-drive-sheet.tsx'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { useLive } from '#renderer/session/use-live.ts'
import type { Sale, SaleId } from '#shared/domain/sales/sale.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { aDemoCar } from '#tests/support/domain/test-drives.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const seal = aDemoCar()
const sagitar = aDemoCar({ name: '速腾 300TSI', plate: '粤A12345', isAutomatic: false })

beforeEach(() => vi.stubGlobal('qiantai', createFakeDesktop()))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const Sheet = ({ saleId }: { readonly saleId: SaleId }): ReactNode => {
  const facts = useLive((db) => listSaleFacts(db, saleId), [saleId])
  return facts === undefined ? null : <TestDriveSheet facts={facts} />
}

const openSheet = async (wanted = '海豹06') => {
  let sale: Sale | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    sale = aSale({ customerId: customer.id, wanted })
    await work.customers.put(customer)
    await work.sales.put(sale)
    await work.demoCars.put(seal)
    await work.demoCars.put(sagitar)
  })
  if (sale === undefined) throw new Error('no sale was made')
  drawAtDesk(session, <Sheet saleId={sale.id} />)
  return { session, saleId: sale.id, user: userEvent.setup() }
}

it('begins with the car that was asked for, at the next quarter of an hour', async () => {
  const { user, session, saleId } = await openSheet('速腾')
  await user.click(await screen.findByTestId('drive-book'))
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(async () => {
    expect(await listDrivesOfSale(session.db, saleId)).toMatchObject([
      { carId: sagitar.id, driver: '王建国', state: 'booked' },
    ])
  })
})

it('says who has the car until when, and takes the time that is offered', async () => {
  const { user, session, saleId } = await openSheet()
  const from = addMinutes(MORNING, 15)
  const wish = { carId: seal.id, route: 'town', driver: '李芳' } as const
  unwrap(await bookDrive(session, saleId, { ...wish, from, until: addMinutes(from, 60) }))
  await screen.findByTestId('drive-card')
  await user.keyboard('b')
  const clash = await screen.findByTestId('drive-clash')
  expect(clash.textContent).toContain('李芳')
  expect(within(clash).getByTestId('drive-offer-car').textContent).toContain('速腾')
  await user.click(within(clash).getByTestId('drive-offer-time'))
  await waitFor(() => expect(screen.queryByTestId('drive-clash')).toBeNull())
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(async () => expect(await listDrivesOfSale(session.db, saleId)).toHaveLength(2))
})

it('does not let an automatic-only driver into a manual car, and says what to do', async () => {
  const { user } = await openSheet('速腾')
  await user.click(await screen.findByTestId('drive-book'))
  await user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByTestId('drive-act-licence')
  await user.keyboard('v')
  const licence = await screen.findByTestId('licence')
  const field = (name: string): HTMLElement => {
    const found = licence.querySelector<HTMLElement>(`[name="${name}"]`)
    if (found === null) throw new Error(`no field ${name}`)
    return found
  }
  await user.selectOptions(field('licence-class'), 'C2')
  await user.type(field('licence-number'), '440106198001011230')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect((await within(licence).findByRole('alert')).textContent).toContain('自动挡')
})
