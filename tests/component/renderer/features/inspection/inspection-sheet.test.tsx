// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import { InspectionSheet } from '#renderer/features/inspection/index.ts'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisitForInspection } from '#tests/support/domain/a-visit.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const Sheet = ({ visitId }: { readonly visitId: VisitId }): ReactNode => {
  const record = useVisitRecord(visitId)
  return record === undefined || record === 'missing' ? null : <InspectionSheet record={record} />
}

const openInspection = async (given: Partial<Visit> = {}) => {
  let made: Visit | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    made = aVisitForInspection({ customerId: customer.id, vehicleId: vehicle.id, ...given })
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(made)
  })
  if (made === undefined) throw new Error('no visit was made')
  const { id } = made
  drawAtDesk(session, <Sheet visitId={id} />)
  await screen.findByTestId('inspection-item-0')
  return { visit: () => getVisit(session.db, id) }
}

const answerOf = (index: number): string | undefined =>
  screen.getByTestId(`inspection-item-${index}`).querySelector<HTMLElement>('[aria-checked="true"]')
    ?.dataset.value
const focusAnswers = (index: number): void =>
  screen
    .getByTestId(`inspection-item-${index}`)
    .querySelector<HTMLElement>('[tabindex="0"]')
    ?.focus()

it('takes one key an item and moves on', async () => {
  await openInspection()
  focusAnswers(0)
  await userEvent.keyboard('p1u4')
  expect([0, 1, 2, 3].map(answerOf)).toEqual(['pass', 'pass', 'not-possible', 'not-possible'])
  expect(screen.getByTestId('inspection-item-4').contains(document.activeElement)).toBe(true)
})

it('that fails asks for the reason and sends the car back', async () => {
  const { visit } = await openInspection()
  focusAnswers(1)
  await userEvent.keyboard('f')
  await userEvent.click(screen.getByTestId('inspection-pass-rest'))
  expect(screen.getByTestId('inspection-result').dataset.result).toBe('fail')

  await userEvent.click(screen.getByTestId('inspection-save'))
  expect((await screen.findByRole('alert')).textContent).toContain('不合格请写明原因')
  expect((await visit()).inspections).toHaveLength(0)

  const note = document.querySelector('[name="inspection-note"]') as HTMLInputElement
  fireEvent.change(note, { target: { value: '左前制动拖滞' } })
  await userEvent.click(screen.getByTestId('inspection-save'))
  const round = await screen.findByTestId('inspection-round')
  expect(round.textContent).toContain('左前制动拖滞')
  await waitFor(async () => expect((await visit()).step).toBe('in-repair'))
})

it('in which all passes goes on to settlement with its figures', async () => {
  const { visit } = await openInspection()
  const torque = document.querySelector('[name="inspection-value-0"]') as HTMLInputElement
  await userEvent.type(torque, '120 N·m')
  await userEvent.type(document.querySelector('[name="inspection-road-km"]') as Element, '5')
  await userEvent.click(screen.getByTestId('inspection-pass-rest'))
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(async () => expect((await visit()).step).toBe('settlement'))
  const [inspection] = (await visit()).inspections
  expect(inspection).toMatchObject({ result: 'pass', roadTest: { km: 5 } })
  expect(inspection?.items[0]).toMatchObject({ answer: 'pass', value: '120 N·m' })
})

it('says beforehand which looks are missing, and does not pass without them', async () => {
  const { visit } = await openInspection({
    jobs: [aJob({ name: '二级维护', category: 'maintenance-2' })],
  })
  const missing = await screen.findByTestId('inspection-missing-looks')
  expect(missing.textContent).toContain('互检 1 项')
  await userEvent.click(screen.getByTestId('inspection-pass-rest'))
  await userEvent.click(screen.getByTestId('inspection-save'))
  await screen.findByText(/还没有互检：二级维护/)
  expect((await visit()).step).toBe('final-inspection')
})
