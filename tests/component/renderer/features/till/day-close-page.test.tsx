// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { findPaperByNumber } from '#renderer/db/repositories/papers.ts'
import type { Work } from '#renderer/db/unit-of-work.ts'
import { DayClosePage } from '#renderer/features/till/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { closeTill, newTillDay } from '#shared/domain/till/change-till.ts'
import { day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { money, ZERO } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const TODAY = day('2026-11-22')

/** Cash that came in over a visit. */
const takeCash = async (work: Work, session: Session, fen: number, moved: Instant) => {
  const customer = someCustomer(session.nextId)
  const vehicle = someVehicle(session.nextId, customer)
  await work.customers.put(customer)
  await work.vehicles.put(vehicle)
  await work.visits.put(
    someVisit(session.nextId, vehicle, {
      deposits: [
        {
          id: anId(),
          method: 'cash',
          amount: money(fen),
          at: moved,
          cashierId: session.staff.id,
          number: `DJ-${fen}`,
          note: '',
        },
      ],
    }),
  )
}

/** A close two days ago that left 200.00. */
const closedOn = async (work: Work, on: string) =>
  work.tillDays.put(
    unwrap(
      closeTill(newTillDay(day(on)), {
        at: at('18:00', on),
        by: anId(),
        number: `RJ-${on.replaceAll('-', '')}-001`,
        span: { from: at('00:00', on), until: at('18:00', on), opening: ZERO },
        expected: money(20_000),
        counts: [{ value: money(10_000), count: 2 }],
        note: '',
        carriedOver: money(20_000),
      }),
    ),
  )

const amountOf = (testId: string): number => Number(screen.getByTestId(testId).dataset.amount)
const write = async (name: string, text: string): Promise<void> => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (found === null) throw new Error(`no field ${name}`)
  await userEvent.clear(found)
  await userEvent.type(found, text)
}

const draw = async (
  fill: (work: Work, session: Session) => Promise<unknown>,
  now: Instant,
): Promise<Session> => {
  const session = await openDesk(async (work, made) => void (await fill(work, made)), now)
  drawAtDesk(session, <DayClosePage />)
  await screen.findByTestId('day-close-page')
  return session
}

/** The page tells the day by the machine's clock: tests stand on it. */
const now = (): Instant => at('18:00', '2026-11-22')

describe('the close of a day', () => {
  it('counts the drawer by keys, explains the difference and leaves the float', async () => {
    const session = await draw(async (work, made) => {
      await closedOn(work, '2026-11-21')
      await takeCash(work, made, 35_000, at('10:00', '2026-11-22'))
    }, now())
    expect(amountOf('drawer-opening')).toBe(20_000)
    expect(amountOf('drawer-expected')).toBe(55_000)
    await userEvent.keyboard('{Alt>}o{/Alt}')
    await screen.findByTestId('cash-dialog')
    await userEvent.keyboard('600{Tab}存银行{Enter}')
    expect((await screen.findByRole('alert')).textContent).toContain('抽屉里应有 ¥550.00')
    await write('cash-amount', '100')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(amountOf('drawer-expected')).toBe(45_000))
    await write('count-10000', '4{Enter}')
    // Enter went on to the next note.
    await userEvent.keyboard('{ArrowDown}{ArrowUp}')
    expect((document.activeElement as HTMLInputElement).name).toBe('count-5000')
    expect(amountOf('till-difference')).toBe(-5_000)
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect((await screen.findByTestId('till-problem')).textContent).toContain('请写明原因')
    await write('till-note', '找错零钱')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByTestId('till-closed')
    const { close } = (await session.db.tillDays.get(TODAY)) ?? {}
    expect(close).toMatchObject({
      expected: 45_000,
      counted: 40_000,
      note: '找错零钱',
      carriedOver: 20_000,
      number: 'RJ-20261122-001',
    })
    expect(await findPaperByNumber(session.db, 'RJ-20261122-001')).toMatchObject({
      kind: 'day-close',
      subjectId: TODAY,
    })
    expect(screen.queryByTestId('cash-out')).toBeNull()
  })

  it('of an earlier day that was forgotten comes first', async () => {
    await draw(async (work, made) => {
      await closedOn(work, '2026-11-20')
      await takeCash(work, made, 35_000, at('10:00', '2026-11-21'))
      await takeCash(work, made, 7_000, at('09:00', '2026-11-22'))
    }, now())
    expect(screen.getByTestId('day-forgotten').dataset.day).toBe('2026-11-21')
    expect(screen.getByTestId('day-close-page').dataset.day).toBe('2026-11-21')
    expect(amountOf('drawer-expected')).toBe(55_000)
    await userEvent.click(
      screen.getByTestId('day-to-close').querySelector('[data-value="2026-11-22"]') as HTMLElement,
    )
    // Today's close would cover both.
    await waitFor(() => expect(amountOf('drawer-expected')).toBe(62_000))
  })

  it('the first time asks what was in the drawer', async () => {
    await draw(async () => {}, now())
    await write('till-opening', '500{Enter}')
    await waitFor(() => expect(amountOf('drawer-expected')).toBe(50_000))
  })
})
