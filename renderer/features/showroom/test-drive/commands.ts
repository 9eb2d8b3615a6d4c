import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import { workdayOf } from '#shared/domain/appointment/workday.ts'
import type { AgreementSignature } from '#shared/domain/approval/agreed.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import {
  changeDemoCar,
  type DemoCarRefusal,
} from '#shared/domain/sales/test-drive/change-demo-car.ts'
import * as rules from '#shared/domain/sales/test-drive/run-test-drive.ts'
import {
  keepLicence,
  type LicenceSeenRefusal,
  type SeenLicence,
  type SignDriveRefusal,
  signTestDrive,
} from '#shared/domain/sales/test-drive/sign-test-drive.ts'
import type {
  DemoCar,
  DriveFeedback,
  TestDrive,
  TestDriveId,
} from '#shared/domain/sales/test-drive/test-drive.ts'
import type { CommandName } from '#shared/domain/staff/rights/command-rights.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail, type Result } from '#shared/kernel/result.ts'

/** What is agreed when a drive is booked or moved. */
export type DriveWish = Pick<TestDrive, 'carId' | 'route' | 'from' | 'until' | 'driver'>

type Changed<C extends string = rules.TestDriveRefusal> = Promise<Saved<TestDrive, C>>

/** Books a drive for a buyer; the consultant who books it rides along. */
export const bookDrive = (
  session: Session,
  saleId: SaleId,
  wish: DriveWish,
): Changed<rules.TestDriveRefusal | 'sale.closed'> =>
  session.change(
    'book-test-drive',
    async (work): Changed<rules.TestDriveRefusal | 'sale.closed'> => {
      const sale = await work.sales.get(saleId)
      if (sale.state !== 'open') return fail('sale.closed')
      const id = session.nextId<'TestDrive'>()
      const consultantId = session.staff.id
      const draft = { id, saleId, consultantId, ...wish }
      const booked = rules.bookTestDrive(draft, await factsOf(session, work, wish))
      if (booked.ok) await work.testDrives.put(booked.value)
      return booked
    },
  )

/** Another time, car, route or driver. */
export const moveDrive = (session: Session, id: TestDriveId, wish: DriveWish): Changed =>
  change(session, 'move-test-drive', id, async (drive, work) =>
    rules.moveTestDrive(drive, wish, await factsOf(session, work, wish)),
  )

/** The licence as it was seen. */
export const keepDriverLicence = (
  session: Session,
  id: TestDriveId,
  seen: SeenLicence,
): Changed<LicenceSeenRefusal> =>
  change(session, 'check-licence', id, async (drive, work) =>
    keepLicence(drive, seen, await work.demoCars.get(drive.carId), session.shop.offsetMinutes),
  )

/** The driver's name from the counter display, with what it was drawn under. */
export const signDrive = (
  session: Session,
  id: TestDriveId,
  drawn: Omit<AgreementSignature, 'at'>,
): Changed<SignDriveRefusal> =>
  change(session, 'sign-test-drive', id, async (drive) =>
    signTestDrive(drive, { signature: { ...drawn, at: session.clock.now() } }),
  )

/** The printed agreement was signed with a pen, before whoever is signed in. */
export const signDriveOnPaper = (session: Session, id: TestDriveId): Changed<SignDriveRefusal> =>
  change(session, 'sign-test-drive', id, async (drive) =>
    signTestDrive(drive, { signedOnPaper: { by: session.staff.id, at: session.clock.now() } }),
  )

/** What the driver said about the car. */
export const saveFeedback = (session: Session, id: TestDriveId, feedback: DriveFeedback): Changed =>
  change(session, 'test-drive-feedback', id, async (drive) => rules.keepFeedback(drive, feedback))

/** Called off, with the reason. */
export const cancelDrive = (session: Session, id: TestDriveId, reason: string): Changed =>
  change(session, 'cancel-test-drive', id, async (drive) => rules.cancelTestDrive(drive, reason))

/** The buyer did not come. */
export const missDrive = (session: Session, id: TestDriveId): Changed =>
  change(session, 'miss-test-drive', id, async (drive) =>
    rules.missTestDrive(drive, session.clock.now()),
  )

/** Adds a car that buyers try, or changes one. */
export const saveDemoCar = (
  session: Session,
  car: DemoCar,
): Promise<Saved<DemoCar, DemoCarRefusal>> =>
  session.change('save-demo-car', async (work): Promise<Result<DemoCar, DemoCarRefusal>> => {
    const cars = await work.demoCars.list()
    const drives = await work.testDrives.list()
    const saved = changeDemoCar(car, { cars, drives })
    if (saved.ok) await work.demoCars.put(saved.value)
    return saved
  })

/** One command on a drive as it is on record now. */
const change = <C extends string>(
  session: Session,
  command: CommandName,
  id: TestDriveId,
  rule: (drive: TestDrive, work: Work) => Promise<Saved<TestDrive, C>>,
): Changed<C> =>
  session.change(command, async (work): Changed<C> => {
    const before = await work.testDrives.get(id)
    const ruled = await rule(before, work)
    if (ruled.ok && ruled.value !== before) await work.testDrives.put(ruled.value)
    return ruled
  })

const factsOf = async (
  { shop, clock }: Session,
  work: Work,
  { carId, from }: Pick<DriveWish, 'carId' | 'from'>,
): Promise<rules.BookingFacts> => ({
  car: await work.demoCars.get(carId),
  others: await work.testDrives.list({ day: dayOf(from, shop.offsetMinutes) }),
  now: clock.now(),
  offsetMinutes: shop.offsetMinutes,
  workday: workdayOf(shop),
})
