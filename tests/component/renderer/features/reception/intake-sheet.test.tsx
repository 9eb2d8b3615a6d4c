// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { IntakeSheet, ReceptionPage } from '#renderer/features/reception/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'
import { messageAt, save, type } from './fill.ts'

let session: Session
let visitId: VisitId

beforeEach(async () => {
  window.location.hash = ''
  const halfPastTen = unwrap(instant('2026-11-22T10:30:00+08:00'))
  session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    const visit = someVisit(nextId, vehicle)
    visitId = visit.id
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(visit)
  }, halfPastTen)
})
afterEach(cleanup)

const SheetOf = ({ id }: { readonly id: VisitId }): ReactNode => {
  const record = useVisitRecord(id)
  return record === undefined || record === 'missing' ? null : <IntakeSheet record={record} />
}

describe('the intake of an open visit', () => {
  it('is corrected with the fields it was written with', async () => {
    drawAtDesk(session, <SheetOf id={visitId} />)
    await userEvent.click(await screen.findByTestId('intake-edit'))
    await screen.findByTestId('intake-editor')
    await type('intake-mileage', '58500')
    await userEvent.selectOptions(
      document.querySelector('[name="damage-panel"]') ?? document.body,
      'rear-bumper',
    )
    await userEvent.type(
      document.querySelector('[name="damage-note"]') ?? document.body,
      '6cm{Enter}',
    )
    await userEvent.type(
      document.querySelector('[name="belonging-text"]') ?? document.body,
      '儿童座椅{Enter}',
    )
    await userEvent.click(
      screen.getByTestId('intake-fuel').querySelector('[data-value="3"]') ?? document.body,
    )
    await save()
    await screen.findByTestId('intake-sheet')
    expect((await session.db.visits.get(visitId))?.intake).toMatchObject({
      mileageKm: 58_500,
      fuelEighths: 3,
      damage: [{ panel: 'rear-bumper', kind: 'scratch', note: '6cm' }],
      belongings: ['儿童座椅'],
    })
  })

  it('does not lose a mark that was chosen but not added', async () => {
    drawAtDesk(session, <SheetOf id={visitId} />)
    await userEvent.click(await screen.findByTestId('intake-edit'))
    await screen.findByTestId('intake-editor')
    await userEvent.selectOptions(
      document.querySelector('[name="damage-panel"]') ?? document.body,
      'boot',
    )
    await save()
    expect(await screen.findByText(/还有一条没有加入/)).toBeTruthy()
    expect(screen.getByTestId('intake-editor')).toBeTruthy()
  })

  it('is not saved without the customer’s words', async () => {
    drawAtDesk(session, <SheetOf id={visitId} />)
    await userEvent.click(await screen.findByTestId('intake-edit'))
    await screen.findByTestId('intake-editor')
    await userEvent.clear(document.querySelector('[name="intake-statement"]') ?? document.body)
    await save()
    expect(messageAt('intake-statement')).toContain('请写下客户原话')
    expect((await session.db.visits.get(visitId))?.intake.statement).toBe('刹车异响')
  })

  it('takes the car through inspection to the customer’s decision', async () => {
    drawAtDesk(session, <SheetOf id={visitId} />)
    await screen.findByText('开始检查')
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}')
    await screen.findByText('检查完成，待确认')
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}')
    await waitFor(async () =>
      expect((await session.db.visits.get(visitId))?.step).toBe('awaiting-approval'),
    )
  })
})

describe('the reception queue', () => {
  it('says who waits since when, and opens the car by Enter', async () => {
    drawAtDesk(session, <ReceptionPage />)
    const row = await screen.findByTestId('queue-waiting')
    expect(row.textContent).toContain('0:30')
    expect(row.textContent).toContain('新客户')
    await waitFor(() => expect(document.activeElement).toBe(row))
    await userEvent.keyboard('{Enter}')
    expect(window.location.hash).toBe(`#/visit/${visitId}/intake`)
  })

  it('begins a new reception by a key', async () => {
    drawAtDesk(session, <ReceptionPage />)
    await screen.findByTestId('reception')
    await userEvent.keyboard('n')
    expect(window.location.hash).toBe('#/receive?')
  })
})
