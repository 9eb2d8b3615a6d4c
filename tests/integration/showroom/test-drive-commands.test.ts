import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { listPapersBelongingTo } from '#renderer/db/repositories/papers.ts'
import { findSale } from '#renderer/db/repositories/sales.ts'
import { listDrivesOfSale } from '#renderer/db/repositories/test-drives.ts'
import { approveLoss, mergeSales } from '#renderer/features/showroom/commands.ts'
import * as commands from '#renderer/features/showroom/test-drive/commands.ts'
import * as driving from '#renderer/features/showroom/test-drive/drive-commands.ts'
import { createSession, type Session } from '#renderer/session/session.tsx'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { fixedClock } from '#shared/kernel/clock.ts'
import { day } from '#shared/kernel/day.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aConsultant, aSale } from '#tests/support/domain/sales.ts'
import { A_LICENCE, aDemoCar } from '#tests/support/domain/test-drives.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer } from '#tests/support/records/some-records.ts'
import { openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const car = aDemoCar()

const openShowroom = async (): Promise<{ session: Session; sale: Sale }> => {
  let sale: Sale | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    await work.customers.put(customer)
    sale = aSale({ customerId: customer.id })
    await work.sales.put(sale)
    await work.demoCars.put(car)
  })
  if (sale === undefined) throw new Error('no sale was made')
  return { session, sale }
}

/** The same desk, later. */
const later = (session: Session, minutes: number): Session =>
  createSession({ ...session, clock: fixedClock(addMinutes(MORNING, minutes)) })

const wish = (from = 30, length = 30): commands.DriveWish => ({
  carId: car.id,
  route: 'mixed',
  from: addMinutes(MORNING, from),
  until: addMinutes(MORNING, from + length),
  driver: '王建国',
})

const seen = { driver: '王建国', licence: A_LICENCE, isAccompanied: false }

/** Booked, licence seen, signed with a pen. */
const getReady = async (session: Session, sale: Sale) => {
  const drive = unwrap(await commands.bookDrive(session, sale.id, wish()))
  unwrap(await commands.keepDriverLicence(session, drive.id, seen))
  return unwrap(await commands.signDriveOnPaper(session, drive.id))
}

describe('a test drive on record', () => {
  it('goes out under a number, reaches the step, and moves the odometer on', async () => {
    const { session, sale } = await openShowroom()
    const ready = await getReady(session, sale)
    const out = later(session, 31)
    const started = unwrap(
      await driving.startDrive(out, ready.id, { mileageKm: 4211, isSure: false }),
    )
    expect(started.paper).toMatchObject({
      kind: 'test-drive-agreement',
      belongsTo: sale.id,
      number: started.drive.number,
    })
    expect((await findSale(session.db, sale.id))?.sale.step).toBe('test-drive')
    expect(await session.db.demoCars.get(car.id)).toMatchObject({ mileageKm: 4211 })

    const back = later(session, 58)
    unwrap(await driving.endDrive(back, ready.id, { mileageKm: 4230, isSure: false }))
    expect(await session.db.demoCars.get(car.id)).toMatchObject({ mileageKm: 4230 })
    const marks = { comfort: 5, power: 4, handling: 4, space: 5, words: '安静' }
    unwrap(await commands.saveFeedback(back, ready.id, marks))
    expect(await listDrivesOfSale(session.db, sale.id)).toMatchObject([
      { state: 'back', feedback: { comfort: 5 } },
    ])
  })

  it('printed before it is signed keeps its number, and the same sheet is one paper', async () => {
    const { session, sale } = await openShowroom()
    const drive = unwrap(await commands.bookDrive(session, sale.id, wish()))
    expect(await driving.issueDriveAgreement(session, drive.id)).toMatchObject({
      code: 'test-drive.licence-empty',
    })
    unwrap(await commands.keepDriverLicence(session, drive.id, seen))
    const printed = unwrap(await driving.issueDriveAgreement(session, drive.id))
    const again = unwrap(await driving.issueDriveAgreement(session, drive.id))
    expect(again.id).toBe(printed.id)
    unwrap(await commands.signDriveOnPaper(session, drive.id))
    const reading = { mileageKm: 4210, isSure: false }
    const { paper } = unwrap(await driving.startDrive(session, drive.id, reading))
    expect(paper.number).toBe(printed.number)
    expect(paper.replaces).toBe(printed.id)
  })

  it('refused leaves nothing behind: no number, no paper, no step', async () => {
    const { session, sale } = await openShowroom()
    const drive = unwrap(await commands.bookDrive(session, sale.id, wish()))
    unwrap(await commands.keepDriverLicence(session, drive.id, seen))
    const reading = { mileageKm: 4210, isSure: false }
    expect(await driving.startDrive(session, drive.id, reading)).toMatchObject({
      code: 'test-drive.unsigned',
    })
    expect(await listPapersBelongingTo(session.db, sale.id)).toEqual([])
    expect((await findSale(session.db, sale.id))?.sale.step).toBe('lead')
    unwrap(await commands.signDriveOnPaper(session, drive.id))
    const started = unwrap(await driving.startDrive(session, drive.id, reading))
    expect(started.drive.number).toMatch(/-001$/)
  })

  it('crossing another is refused with who has the car', async () => {
    const { session, sale } = await openShowroom()
    unwrap(await commands.bookDrive(session, sale.id, wish(30)))
    expect(await commands.bookDrive(session, sale.id, wish(45))).toMatchObject({
      code: 'test-drive.car-taken',
      detail: { who: '王建国' },
    })
    const two = unwrap(await commands.bookDrive(session, sale.id, wish(60)))
    expect(await commands.moveDrive(session, two.id, wish(40))).toMatchObject({
      code: 'test-drive.car-taken',
    })
    unwrap(await commands.cancelDrive(session, two.id, '改天'))
    expect((await commands.bookDrive(session, sale.id, wish(60))).ok).toBe(true)
  })

  it('does not go out in a car that somebody else still drives', async () => {
    const { session, sale } = await openShowroom()
    const first = await getReady(session, sale)
    unwrap(await driving.startDrive(session, first.id, { mileageKm: 4210, isSure: false }))
    const second = unwrap(await commands.bookDrive(session, sale.id, wish(75)))
    unwrap(await commands.keepDriverLicence(session, second.id, seen))
    unwrap(await commands.signDriveOnPaper(session, second.id))
    const late = later(session, 80)
    expect(
      await driving.startDrive(late, second.id, { mileageKm: 4210, isSure: false }),
    ).toMatchObject({ code: 'test-drive.car-out' })
  })

  it('is not booked for a buyer whose sale is over', async () => {
    const { session, sale } = await openShowroom()
    await session.change('end-test-drive', async (work) => {
      await work.sales.put({ ...sale, state: 'lost' })
      return { ok: true, value: null }
    })
    expect(await commands.bookDrive(session, sale.id, wish())).toMatchObject({
      code: 'sale.closed',
    })
  })

  it('of a licence that ends before it is refused when it is booked, not at the car', async () => {
    const { session, sale } = await openShowroom()
    const drive = unwrap(await commands.bookDrive(session, sale.id, wish()))
    const licence = { ...A_LICENCE, validUntil: day('2026-11-21') }
    expect(await commands.keepDriverLicence(session, drive.id, { ...seen, licence })).toMatchObject(
      { code: 'licence.expired' },
    )
  })

  it('goes with its buyer when two sales turn out to be one, agreement and all', async () => {
    const { session, sale } = await openShowroom()
    const ready = await getReady(session, sale)
    unwrap(await driving.issueDriveAgreement(session, ready.id))
    const other = aSale({ customerId: sale.customerId })
    await session.change('book-test-drive', async (work) => {
      await work.sales.put(other)
      return { ok: true, value: null }
    })
    unwrap(await mergeSales(session, other.id, sale.id))
    expect(await listDrivesOfSale(session.db, sale.id)).toEqual([])
    expect(await listDrivesOfSale(session.db, other.id)).toMatchObject([
      { id: ready.id, signedOnPaper: ready.signedOnPaper },
    ])
    expect(await listPapersBelongingTo(session.db, other.id)).toHaveLength(1)
  })

  it('of a buyer who is lost is called off, and the car is free', async () => {
    const { session, sale } = await openShowroom()
    const drive = unwrap(await commands.bookDrive(session, sale.id, wish()))
    const loss = {
      reason: 'price',
      words: '买了别家的',
      askedBy: session.staff.id,
      askedAt: MORNING,
    } as const
    await session.change('ask-to-lose', async (work) => {
      await work.sales.put({ ...sale, loss })
      return { ok: true, value: null }
    })
    const manager = aConsultant({ name: '唐立伟', roles: ['manager'] })
    const atDesk = createSession({ ...session, staff: manager })
    unwrap(await approveLoss(atDesk, sale.id))
    expect(await session.db.testDrives.get(drive.id)).toMatchObject({
      state: 'cancelled',
      cancelledReason: '买了别家的',
    })
  })
})
