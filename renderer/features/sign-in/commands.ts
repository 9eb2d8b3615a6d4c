import type { Saved } from '#renderer/db/unit-of-work.ts'
import { type Desktop, desktop as realDesktop } from '#renderer/platform/desktop.ts'
import { createSession, type Session } from '#renderer/session/session.tsx'
import { keepSignedIn } from '#renderer/session/use-who-works-here.ts'
import { checkNewPin, type NewPinRefusal } from '#shared/domain/staff/check-new-pin.ts'
import { type DeskAccess, maySetPinOf } from '#shared/domain/staff/desk-access.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { hasPin, type StaffPin, withoutPin } from '#shared/domain/staff/staff-pin.ts'
import type { PinProblem } from '#shared/ipc/calls/pin-calls.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

const pinOf = async ({ db }: Session, { id }: Staff): Promise<StaffPin | undefined> =>
  db.pins.get(id)

/** The session of somebody who acts for themselves at this desk, whoever was there before. */
const asPerson = (session: Session, staff: Staff): Session => createSession({ ...session, staff })

/**
 * Whether this is the person's PIN, and how many wrong ones came before. When wrong ones make the
 * desk wait, that is written down: how many, never which.
 */
export async function checkPin(
  session: Session,
  person: Staff,
  pin: string,
  desktop: Desktop = realDesktop,
): Promise<Result<{ wrongBefore: number }, PinProblem | 'pin.none'>> {
  const set = await pinOf(session, person)
  if (!hasPin(set)) return fail('pin.none')
  const { salt, hash } = set
  const checked = await desktop.call('pins.check', { staffId: person.id, pin, salt, hash })
  if (!checked.ok && checked.code === 'pin.wrong' && Number(checked.detail?.seconds) > 0) {
    const at = session.clock.now()
    // The desk waits whether or not the disk takes it.
    await session.change('stop-sign-in', async (work) => {
      const before = await work.pins.get(person.id)
      await work.pins.put({ ...before, stopped: { at, wrong: Number(checked.detail?.wrong) } })
      return ok(null)
    })
  }
  return checked
}

/** Signs a person in at this desk. The door opens also when it cannot be written down. */
export async function signIn(session: Session, person: Staff, wrongBefore = 0): Promise<void> {
  await keepSignedIn(session.db, person.id)
  const at = session.clock.now()
  await asPerson(session, person).change('sign-in', async (work) => {
    const before = (await work.pins.find(person.id)) ?? { id: person.id }
    await work.pins.put({ ...before, signedIn: { at, wrongBefore } })
    return ok(null)
  })
}

export type SetPinRefusal = NewPinRefusal | 'pin.owner-only' | 'pin.differs'

/** Sets or changes a person's PIN; `session` is of whoever does it. The old one was asked for. */
export async function savePin(
  session: Session,
  person: Staff,
  { pin, again }: { readonly pin: string; readonly again: string },
  desktop: Desktop = realDesktop,
): Promise<Saved<null, SetPinRefusal>> {
  const checked = checkNewPin(pin)
  if (!checked.ok) return checked
  if (pin !== again) return fail('pin.differs')
  const hashed = await desktop.call('pins.hash', { pin })
  const setAt = session.clock.now()
  return writePin(session, person, (before) => ({ ...before, ...hashed, setAt }))
}

/** Takes a person's PIN away, as when it was forgotten. */
export const takePinAway = (
  session: Session,
  person: Staff,
): Promise<Saved<null, 'pin.owner-only'>> => writePin(session, person, withoutPin)

/** For somebody who has none yet and sets it for themselves, such as to allow something. */
export const saveFirstPin = (
  session: Session,
  person: Staff,
  typed: { readonly pin: string; readonly again: string },
  desktop: Desktop = realDesktop,
): Promise<Saved<null, SetPinRefusal>> => savePin(asPerson(session, person), person, typed, desktop)

const writePin = (
  session: Session,
  person: Staff,
  change: (before: StaffPin) => StaffPin,
): Promise<Saved<null, 'pin.owner-only'>> =>
  session.change(
    session.staff.id === person.id ? 'set-pin' : 'set-pin-of-another',
    async (work, answering): Promise<Result<null, 'pin.owner-only'>> => {
      const by = await work.staff.get(answering)
      if (!maySetPinOf(by, person)) return fail('pin.owner-only', { name: person.name })
      const before = (await work.pins.find(person.id)) ?? { id: person.id }
      await work.pins.put(change(before))
      return ok(null)
    },
  )

/** How people come to the desk. Everybody needs a PIN only once whoever says so has one. */
export const saveDeskAccess = (
  session: Session,
  access: DeskAccess,
): Promise<Saved<null, 'access.own-pin-first'>> =>
  session.change(
    'set-desk-access',
    async (work, answering): Promise<Result<null, 'access.own-pin-first'>> => {
      const shop = await work.shop.get()
      const isNew = access.needsPin && shop.deskAccess?.needsPin !== true
      if (isNew && !hasPin(await work.pins.find(answering))) return fail('access.own-pin-first')
      await work.shop.put({ ...shop, deskAccess: access })
      return ok(null)
    },
  )
