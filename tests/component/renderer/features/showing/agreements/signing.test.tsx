// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import {
  CounterFollower,
  CounterStatusLine,
  useAskBuyerToSign,
  useAskToSign,
} from '#renderer/features/showing/index.ts'
import { keepDriverLicence, moveDrive } from '#renderer/features/showroom/test-drive/commands.ts'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { useVisitRecord, type VisitRecord } from '#renderer/session/visit-record.ts'
import { fingerprintOf } from '#shared/domain/approval/signed-content.ts'
import type { TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { agreedTextOf } from '#shared/ipc/views/agreed-text-of.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import type { AgreementView } from '#shared/ipc/views/counter-view.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { A_LICENCE, aBooking, aDemoCar } from '#tests/support/domain/test-drives.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

let desktop: FakeDesktop
beforeEach(() => {
  desktop = createFakeDesktop()
  vi.stubGlobal('qiantai', desktop)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const lastShown = (): AgreementView => {
  const view = desktop.state.counter.shown.at(-1)
  if (view?.kind !== 'agreement') throw new Error('no agreement is shown')
  return view
}
const signed = (view: AgreementView, shown = fingerprintOf(agreedTextOf(view))): CounterAnswer => ({
  kind: 'signature',
  showId: view.showId,
  path: 'M1 1L9 9',
  width: 600,
  height: 200,
  shown,
})
const OTHER = 'a'.repeat(64)

describe('the walk-around signed on the display', () => {
  const Ask = ({ record }: { readonly record: VisitRecord }): ReactNode => {
    const ask = useAskToSign(record)
    return (
      <button onClick={() => void ask('intake')} type="button">
        请客户签
      </button>
    )
  }
  const Desk = ({ visitId }: { readonly visitId: VisitId }): ReactNode => {
    const record = useVisitRecord(visitId)
    return (
      <>
        <CounterFollower />
        {record === undefined || record === 'missing' ? null : <Ask record={record} />}
      </>
    )
  }
  const openIntake = async () => {
    let visitId: VisitId | undefined
    const session = await openDesk(async (work, { nextId }) => {
      const customer = someCustomer(nextId)
      const vehicle = someVehicle(nextId, customer)
      const visit = someVisit(nextId, vehicle, { step: 'received' })
      visitId = visit.id
      await work.customers.put(customer)
      await work.vehicles.put(vehicle)
      await work.visits.put(visit)
    })
    if (visitId === undefined) throw new Error('no visit was made')
    drawAtDesk(session, <Desk visitId={visitId} />)
    await userEvent.click(await screen.findByText('请客户签'))
    await waitFor(() => lastShown())
    return { session, visitId }
  }

  it('is kept with what was read', async () => {
    const { session, visitId } = await openIntake()
    const view = lastShown()
    desktop.emit('counter.answered', signed(view))
    await waitFor(async () => {
      const { intake } = await getVisit(session.db, visitId)
      expect(intake.walkAround?.customerSignature?.shown).toEqual({
        content: agreedTextOf(view),
        hash: fingerprintOf(agreedTextOf(view)),
      })
    })
  })

  it('is refused where the display showed anything else', async () => {
    const { session, visitId } = await openIntake()
    desktop.emit('counter.answered', signed(lastShown(), OTHER))
    expect(await screen.findByRole('alert')).toBeTruthy()
    const { intake } = await getVisit(session.db, visitId)
    expect(intake.walkAround?.customerSignature).toBeUndefined()
  })
})

describe('a test drive signed on the display', () => {
  const car = aDemoCar()
  const Desk = ({ drive }: { readonly drive: TestDrive }): ReactNode => {
    const ask = useAskBuyerToSign(drive.saleId)
    return (
      <>
        <CounterFollower />
        <CounterStatusLine />
        <button onClick={() => void ask(`drive-${drive.id}`)} type="button">
          请客户签
        </button>
      </>
    )
  }
  const openDrive = async () => {
    const from = addMinutes(MORNING, 60)
    const times = { from, until: addMinutes(from, 30) }
    let drive: TestDrive | undefined
    const session = await openDesk(async (work, { nextId }) => {
      const customer = someCustomer(nextId)
      const sale = aSale({ customerId: customer.id })
      await work.customers.put(customer)
      await work.sales.put(sale)
      await work.demoCars.put(car)
      drive = {
        ...aBooking(car, { ...times, saleId: sale.id }),
        state: 'booked',
        day: '2026-11-22' as TestDrive['day'],
      }
      await work.testDrives.put(drive)
    })
    if (drive === undefined) throw new Error('no drive was booked')
    const seen = { driver: '王建国', licence: A_LICENCE, isAccompanied: false }
    const ready = unwrap(await keepDriverLicence(session, drive.id, seen))
    drawAtDesk(session, <Desk drive={ready} />)
    await userEvent.click(await screen.findByText('请客户签'))
    await waitFor(() => lastShown())
    return { session, drive: ready }
  }

  it('shows the terms and hides the middle of the licence number', async () => {
    await openDrive()
    const text = JSON.stringify(lastShown().sections)
    expect(text).toContain('饮酒')
    expect(text).toContain('4401**********1230')
    expect(text).not.toContain('440106198001011230')
    await waitFor(() => expect(screen.getByTestId('counter-line').textContent).toContain('王建国'))
  })

  it('is kept, and falls with another time, which is shown anew', async () => {
    const { session, drive } = await openDrive()
    const view = lastShown()
    desktop.emit('counter.answered', signed(view))
    await waitFor(async () => {
      const kept = await session.db.testDrives.get(drive.id)
      expect(kept?.signature?.shown?.hash).toBe(fingerprintOf(agreedTextOf(view)))
    })
    const { carId, route, driver } = drive
    const from = addMinutes(drive.from, 30)
    unwrap(
      await moveDrive(session, drive.id, {
        carId,
        route,
        driver,
        from,
        until: addMinutes(from, 30),
      }),
    )
    expect((await session.db.testDrives.get(drive.id))?.signature).toBeUndefined()
    await waitFor(() => expect(lastShown().sections).not.toEqual(view.sections))
  })

  it('is refused under another text, and read in the language they touch', async () => {
    const { session, drive } = await openDrive()
    desktop.emit('counter.answered', signed(lastShown(), OTHER))
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect((await session.db.testDrives.get(drive.id))?.signature).toBeUndefined()
    const { showId } = lastShown()
    desktop.emit('counter.answered', { kind: 'language', showId, locale: 'en' })
    await waitFor(() => expect(lastShown().title).toBe('Test-drive agreement'))
    desktop.emit('counter.answered', signed(lastShown()))
    await waitFor(async () => {
      const kept = await session.db.testDrives.get(drive.id)
      expect(kept?.signature?.shown?.content.locale).toBe('en')
    })
  })
})
