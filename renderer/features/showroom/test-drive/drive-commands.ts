import type { Saved, Work } from '#renderer/db/unit-of-work.ts'
import {
  type PaperDesk,
  preparePaper,
  writeShowroomPaper,
} from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { presentTestDriveAgreement } from '#shared/documents/kinds/test-drive-agreement/present.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { reachStep } from '#shared/domain/sales/reach-step.ts'
import * as rules from '#shared/domain/sales/test-drive/run-test-drive.ts'
import type { TestDrive, TestDriveId } from '#shared/domain/sales/test-drive/test-drive.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** An odometer as it was read; `isSure` once it was asked about. */
export interface Reading {
  readonly mileageKm: number
  readonly isSure: boolean
}

/** A drive that has gone out, with its agreement. */
export interface StartedDrive {
  readonly drive: TestDrive
  readonly paper: IssuedPaper
}

/**
 * The agreement on paper as the drive stands now, to be signed with a pen or kept. It takes its
 * number the first time; said the same again, it is the same paper.
 */
export const issueDriveAgreement = async (
  session: Session,
  id: TestDriveId,
): Promise<Saved<IssuedPaper, 'test-drive.licence-empty'>> => {
  const desk = await preparePaper(session, session.shop.paperLocale)
  return session.change(
    'issue-test-drive-agreement',
    async (work): Promise<Result<IssuedPaper, 'test-drive.licence-empty'>> => {
      const drive = await work.testDrives.get(id)
      if (drive.licence === undefined) return fail('test-drive.licence-empty')
      const numbered = await withNumber(work, desk, drive)
      if (numbered !== drive) await work.testDrives.put(numbered)
      return ok(await writeAgreement(work, desk, numbered))
    },
  )
}

/** The car goes out: the buyer has reached the step, and the agreement is a paper. */
export const startDrive = async (
  session: Session,
  id: TestDriveId,
  { mileageKm, isSure }: Reading,
): Promise<Saved<StartedDrive, rules.TestDriveRefusal>> => {
  const desk = await preparePaper(session, session.shop.paperLocale)
  return session.change(
    'start-test-drive',
    async (work): Promise<Result<StartedDrive, rules.TestDriveRefusal>> => {
      const drive = await work.testDrives.get(id)
      const car = await work.demoCars.get(drive.carId)
      const { number = '' } = await withNumber(work, desk, drive)
      const others = (await work.testDrives.list()).filter(({ state }) => state === 'out')
      const { offsetMinutes } = session.shop
      const going = { car, others, number, mileageKm, isSure, at: desk.at, offsetMinutes }
      const started = rules.startTestDrive(drive, going)
      if (!started.ok) return started
      await work.testDrives.put(started.value)
      await work.demoCars.put({ ...car, mileageKm })
      const sale = await work.sales.get(drive.saleId)
      const reached = reachStep(sale, 'test-drive', desk.at)
      if (reached !== sale) await work.sales.put(reached)
      return ok({ drive: started.value, paper: await writeAgreement(work, desk, started.value) })
    },
  )
}

/** The car is back; its odometer moves on. The agreement that was signed stays as it is. */
export const endDrive = (
  session: Session,
  id: TestDriveId,
  { mileageKm, isSure }: Reading,
): Promise<Saved<TestDrive, rules.TestDriveRefusal>> =>
  session.change(
    'end-test-drive',
    async (work): Promise<Result<TestDrive, rules.TestDriveRefusal>> => {
      const drive = await work.testDrives.get(id)
      const ended = rules.endTestDrive(drive, mileageKm, session.clock.now(), { isSure })
      if (!ended.ok) return ended
      await work.testDrives.put(ended.value)
      const car = await work.demoCars.get(drive.carId)
      await work.demoCars.put({ ...car, mileageKm })
      return ended
    },
  )

const withNumber = async (work: Work, desk: PaperDesk, drive: TestDrive): Promise<TestDrive> => {
  if (drive.number !== undefined) return drive
  const on = dayOf(desk.at, desk.session.shop.offsetMinutes)
  return { ...drive, number: await work.takeNumber('test-drive-agreement', on) }
}

/** Drawn anew under its number whenever it says more than before: signed, out, back. */
const writeAgreement = async (
  work: Work,
  desk: PaperDesk,
  drive: TestDrive,
): Promise<IssuedPaper> => {
  const car = await work.demoCars.get(drive.carId)
  const sale = await work.sales.get(drive.saleId)
  const customer = await work.customers.get(sale.customerId)
  return writeShowroomPaper(work, desk, {
    kind: 'test-drive-agreement',
    belongsTo: drive.saleId,
    subjectId: drive.id,
    ...(drive.number === undefined ? {} : { number: drive.number }),
    present: (base) =>
      presentTestDriveAgreement({
        ...base,
        drive,
        car,
        customer: { name: customer.name, phone: customer.phone },
      }),
  })
}
