import type { Saved } from '#renderer/db/unit-of-work.ts'
import { preparePaper } from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { presentDayClose } from '#shared/documents/kinds/day-close/present.ts'
import { paperKinds } from '#shared/documents/registry.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import {
  addCashMovement,
  type CashMovementRefusal,
  closeTill,
  setOpening,
  type TillCloseDraft,
  type TillCloseRefusal,
} from '#shared/domain/till/change-till.ts'
import type { CashMovement, TillDay } from '#shared/domain/till/till-day.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { Money } from '#shared/kernel/money.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { readTill, type TillReading } from './read-till.ts'

const readNow = ({ db, clock, shop }: Session, on: Day): Promise<TillReading> =>
  readTill(db, on, { now: clock.now(), offsetMinutes: shop.offsetMinutes })

/** Notes cash put into the drawer or taken out of it. */
export const moveCash = (
  session: Session,
  on: Day,
  { amount, reason }: Pick<CashMovement, 'amount' | 'reason'>,
): Promise<Saved<TillDay, CashMovementRefusal>> =>
  session.change('move-cash', async (work): Promise<Result<TillDay, CashMovementRefusal>> => {
    const { till, sheet } = await readNow(session, on)
    const movement = { amount, reason, at: session.clock.now(), by: session.staff.id }
    const moved = addCashMovement(till, movement, sheet.expected)
    if (moved.ok) await work.tillDays.put(moved.value)
    return moved
  })

/** Says what was in the drawer when the shop first counts it. */
export const noteOpening = (
  session: Session,
  on: Day,
  opening: Money,
): Promise<Saved<TillDay, 'till.closed' | 'till.opening-negative'>> =>
  session.change(
    'note-opening',
    async (work): Promise<Result<TillDay, 'till.closed' | 'till.opening-negative'>> => {
      const { till } = await readNow(session, on)
      const noted = setOpening(till, opening)
      if (noted.ok) await work.tillDays.put(noted.value)
      return noted
    },
  )

/** Closes a day: what is expected is read in the same transaction that takes the number. */
export const closeDay = async (
  session: Session,
  on: Day,
  draft: TillCloseDraft,
): Promise<Saved<IssuedPaper, TillCloseRefusal>> => {
  const { shop, staff } = session
  const desk = await preparePaper(session, shop.paperLocale)
  return session.change(
    'close-day',
    async (work): Promise<Result<IssuedPaper, TillCloseRefusal>> => {
      const { till, span, moves, movements, sheet } = await readNow(session, on)
      const number = await work.takeNumber('day-close', on)
      const closed = closeTill(till, {
        ...draft,
        at: desk.at,
        by: staff.id,
        number,
        span,
        expected: sheet.expected,
      })
      if (!closed.ok) return closed
      await work.tillDays.put(closed.value)
      const paper: IssuedPaper = {
        id: session.nextId<'Paper'>(),
        subjectId: on,
        kind: 'day-close',
        number,
        locale: desk.locale,
        layoutVersion: paperKinds['day-close'].layoutVersion,
        data: presentDayClose({
          shop,
          number,
          numbers: { 'day-close': number },
          locale: desk.locale,
          catalogue: desk.catalogue,
          issuedAt: desk.at,
          staffName: (id) => desk.staff.find((person) => person.id === id)?.name ?? '',
          // A late close may cover days before: all their movements are on it.
          till: { ...closed.value, movements },
          moves,
        }),
        issuedAt: desk.at,
        issuedBy: staff.id,
      }
      await work.papers.put(paper)
      return ok(paper)
    },
  )
}
