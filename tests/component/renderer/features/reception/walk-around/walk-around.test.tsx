// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import { IntakeSheet, signIntake } from '#renderer/features/reception/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { walkAroundOf } from '#shared/domain/walk-around/walk-around-of.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'
import { giveInk, writeName } from '#tests/support/screen/write-name.ts'

beforeEach(giveInk)
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const Sheet = ({ id }: { readonly id: Visit['id'] }): ReactNode => {
  const record = useVisitRecord(id)
  return record === undefined || record === 'missing' ? null : <IntakeSheet record={record} />
}

const open = async (given: Partial<Visit> = {}): Promise<[Session, Visit]> => {
  const visit = aVisit(given)
  const session = await openDesk(async (work, { nextId }) => {
    const customer = { ...someCustomer(nextId), id: visit.customerId }
    await work.customers.put(customer)
    await work.vehicles.put({ ...someVehicle(nextId, customer), id: visit.vehicleId })
    await work.visits.put(visit)
  })
  drawAtDesk(session, <Sheet id={visit.id} />)
  await screen.findByTestId('intake-sheet')
  return [session, visit]
}

const begin = async (): Promise<void> => {
  await userEvent.keyboard('w')
  await screen.findByTestId('walk-editor')
}
const save = () => userEvent.keyboard('{Control>}{Enter}{/Control}')
const recorded = async (session: Session, visit: Visit) =>
  walkAroundOf(await getVisit(session.db, visit.id))
const atPoint = () => document.activeElement?.closest('[data-point]')?.getAttribute('data-point')

describe('walking round the car by keys', () => {
  it('answers point after point, notes what is odd, and takes the rest of a group at once', async () => {
    const [session, visit] = await open()
    await begin()
    expect(atPoint()).toBe('paint')
    await userEvent.keyboard('2{ArrowUp}n')
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('name')).toBe('walk-note-paint'),
    )
    await userEvent.keyboard('左后门 划痕{Enter}')
    expect(atPoint()).toBe('bumpers')
    await userEvent.keyboard('4g')
    await waitFor(() => expect(atPoint()).toBe('headlamps'))
    await save()
    await screen.findByTestId('intake-sheet')
    const walkAround = await recorded(session, visit)
    expect(walkAround.by).toBe(PEOPLE.advisor.id)
    expect(walkAround.items.map(({ key, answer }) => [key, answer])).toEqual([
      ['paint', 'faulty'],
      ['bumpers', 'not-possible'],
      ['windscreen', 'in-order'],
      ['wipers', 'in-order'],
      ['windows', 'in-order'],
      ['mirrors', 'in-order'],
    ])
    expect(walkAround.items[0]?.note).toBe('左后门 划痕')
    expect((await screen.findByTestId('walk-count-not-checked')).dataset.count).toBe('21')
    expect(screen.getAllByTestId('walk-told')).toHaveLength(2)
  })

  it('keeps what is not saved, and lets nobody sign it', async () => {
    const [session, visit] = await open()
    await begin()
    await userEvent.keyboard('1{Escape}')
    await screen.findByText('有未保存的检查')
    await userEvent.keyboard('s')
    expect(screen.queryByTestId('signature')).toBeNull()
    expect((await recorded(session, visit)).items).toEqual([])
    await begin()
    expect(screen.getByTestId('walk-progress').textContent).toBe('已答 1 / 27')
    expect(atPoint()).toBe('bumpers')
    await save()
    await waitFor(async () => expect((await recorded(session, visit)).items).toHaveLength(1))
  })

  it('writes lamps, answers and another depth', async () => {
    const [session, visit] = await open()
    await begin()
    await userEvent.click(screen.getByTestId('walk-lamp-abs'))
    const roadTest = within(screen.getByTestId('walk-question-road-test'))
    await userEvent.click(roadTest.getByText('否'))
    await userEvent.click(within(screen.getByTestId('walk-tier')).getByText('全面 60 项'))
    expect(screen.getByTestId('walk-progress').textContent).toBe('已答 0 / 60')
    await save()
    await waitFor(async () =>
      expect(await recorded(session, visit)).toMatchObject({
        tier: 'full',
        lamps: ['abs'],
        consents: { 'road-test': 'no' },
      }),
    )
  })
})

describe('signing the intake', () => {
  it('at the desk by the customer, by name for the advisor; a change takes both off', async () => {
    const [session, visit] = await open()
    await userEvent.keyboard('s')
    await screen.findByTestId('signature')
    act(() => writeName())
    await userEvent.keyboard('{Enter}')
    await waitFor(async () =>
      expect((await recorded(session, visit)).customerSignature?.path).toMatch(/^M/),
    )
    await userEvent.keyboard('a')
    await waitFor(() =>
      expect(screen.getByTestId('intake-staff-signature').dataset.signed).toBe('true'),
    )
    expect(screen.getByTestId('intake-staff-signature').textContent).toContain('周敏')
    await begin()
    await userEvent.keyboard('2')
    await save()
    await waitFor(() =>
      expect(screen.getByTestId('intake-customer-signature').dataset.signed).toBe('false'),
    )
    expect(screen.getByTestId('intake-staff-signature').dataset.signed).toBe('false')
  })

  it('on the counter display, by the command it calls', async () => {
    const [session, visit] = await open()
    const signed = await signIntake(session, visit.id, { path: 'M1 1L9 9', width: 90, height: 40 })
    expect(signed.ok).toBe(true)
    await waitFor(() =>
      expect(screen.getByTestId('intake-customer-signature').dataset.signed).toBe('true'),
    )
  })

  it('is over once the bill is settled', async () => {
    await open({ paper: 'settled', step: 'ready' })
    expect(screen.queryByTestId('walk-begin')).toBeNull()
    expect(screen.queryByTestId('intake-sign')).toBeNull()
  })
})
