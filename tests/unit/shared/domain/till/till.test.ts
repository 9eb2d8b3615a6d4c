import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONEY_METHODS } from '#shared/domain/settlement/bill.ts'
import { MONEY_MOVE_KINDS, type MoneyMove } from '#shared/domain/settlement/list-money-moves.ts'
import {
  addCashMovement,
  closeTill,
  newTillDay,
  setOpening,
  type TillCloseInput,
} from '#shared/domain/till/change-till.ts'
import { computeTill, sumCounts } from '#shared/domain/till/compute-till.ts'
import { DENOMINATIONS } from '#shared/domain/till/denominations.ts'
import { findForgottenDay } from '#shared/domain/till/find-forgotten-day.ts'
import type { TillDay } from '#shared/domain/till/till-day.ts'
import { spanOf } from '#shared/domain/till/till-span.ts'
import { addDays, day } from '#shared/kernel/day.ts'
import { addMinutes, type Instant } from '#shared/kernel/instant.ts'
import { money, ZERO } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const by = anId<'Staff'>()
const FRIDAY = day('2026-11-20')
const move = (fen: number, given: Partial<MoneyMove> = {}): MoneyMove => ({
  kind: 'payment',
  method: 'cash',
  amount: money(fen),
  at: at('10:00'),
  by,
  number: 'JS-20261120-001',
  ...given,
})

describe('the till', () => {
  it('expects what was there, came in cash and was put in, less what was taken out', () => {
    const moves = [move(60_000), move(-5_000, { kind: 'refund' }), move(90_000, { method: 'card' })]
    const movements = [
      { at: at('09:00'), by, amount: money(10_000), reason: '换零钱' },
      { at: at('16:00'), by, amount: money(-30_000), reason: '存银行' },
    ]
    expect(computeTill(money(200_000), moves, movements)).toMatchObject({
      cash: 55_000,
      putIn: 10_000,
      takenOut: -30_000,
      expected: 235_000,
      total: 145_000,
      byKind: { payment: 150_000, refund: -5_000, deposit: 0 },
    })
  })

  it('agrees by rows and by columns, whatever moved', () => {
    const anyMove = fc.record({
      kind: fc.constantFrom(...MONEY_MOVE_KINDS),
      method: fc.constantFrom(...MONEY_METHODS),
      fen: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    })
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 30 }), (given) => {
        const moves = given.map(({ fen, ...rest }) => move(fen, rest))
        const { byMethod, byKind, total, cash, expected } = computeTill(money(100), moves, [])
        const plus = (a: number, b: number): number => a + b
        expect(Object.values(byKind).reduce(plus, 0)).toBe(total)
        expect(byMethod.map((one) => one.total).reduce(plus, 0)).toBe(total)
        expect(moves.map(({ amount }) => amount).reduce(plus, 0)).toBe(total)
        expect(expected).toBe(100 + cash)
      }),
    )
  })

  it.each(Object.entries(DENOMINATIONS))(
    'knows the notes and coins of %s, largest first',
    (_c, values) => {
      expect([...values].sort((a, b) => b - a)).toEqual(values)
      expect(sumCounts(values.map((value) => ({ value, count: 2 })))).toBe(
        values.reduce((sum, value) => sum + 2 * value, 0),
      )
    },
  )
})

describe('cash that belongs to no visit', () => {
  const till = newTillDay(FRIDAY)
  const cash = (fen: number, reason = '买茶叶') => ({
    at: at('11:00'),
    by,
    amount: money(fen),
    reason,
  })

  it('is written down with its reason', () => {
    const after = unwrap(addCashMovement(till, cash(-3_000, ' 买茶叶 '), money(3_000)))
    expect(after.movements).toEqual([cash(-3_000)])
  })

  it.each([
    ['of nothing', till, cash(0), 'till.amount-zero'],
    ['without a reason', till, cash(-100, ' '), 'till.reason-empty'],
    ['beyond what is there', till, cash(-3_001), 'till.more-than-in-drawer'],
  ] as const)('is refused %s', (_name, on, movement, code) => {
    expect(addCashMovement(on, movement, money(3_000))).toMatchObject({ code })
  })
})

const closeOf = (given: Partial<TillCloseInput> = {}): TillCloseInput => ({
  at: at('18:00'),
  by,
  number: 'RJ-20261120-001',
  span: { from: at('00:00'), until: at('18:00'), opening: money(20_000) },
  expected: money(30_000),
  counts: [
    { value: money(10_000), count: 3 },
    { value: money(5_000), count: 0 },
  ],
  note: '',
  carriedOver: money(20_000),
  ...given,
})

describe('a day', () => {
  it('is closed with its count; notes that were not there are left out', () => {
    const { close, opening } = unwrap(closeTill(newTillDay(FRIDAY), closeOf()))
    expect(opening).toBe(20_000)
    expect(close).toMatchObject({ counted: 30_000, expected: 30_000, carriedOver: 20_000 })
    expect(close?.counts).toEqual([{ value: 10_000, count: 3 }])
  })

  it.each<[string, Partial<TillCloseInput>, string]>([
    [
      'with a difference nobody explained',
      { expected: money(30_010) },
      'till.difference-note-empty',
    ],
    ['with half a note', { counts: [{ value: money(100), count: 0.5 }] }, 'till.count-not-whole'],
    [
      'carrying over more than is there',
      { carriedOver: money(30_001) },
      'till.carried-over-out-of-range',
    ],
    [
      'carrying over less than nothing',
      { carriedOver: money(-1) },
      'till.carried-over-out-of-range',
    ],
  ])('is not closed %s', (_name, given, code) => {
    expect(closeTill(newTillDay(FRIDAY), closeOf(given))).toMatchObject({ code })
  })

  it('is closed with a difference that is explained', () => {
    const given = { expected: money(30_010), note: '少找 0.10' }
    expect(closeTill(newTillDay(FRIDAY), closeOf(given)).ok).toBe(true)
  })

  it('is closed once; nothing is written on it after that', () => {
    const closed = unwrap(closeTill(newTillDay(FRIDAY), closeOf()))
    expect(closeTill(closed, closeOf())).toMatchObject({
      code: 'till.already-closed',
      detail: { number: 'RJ-20261120-001' },
    })
    const cash = { at: at('18:30'), by, amount: money(100), reason: '零钱' }
    expect(addCashMovement(closed, cash, ZERO)).toMatchObject({ code: 'till.closed' })
    expect(setOpening(closed, ZERO)).toMatchObject({ code: 'till.closed' })
  })
})

describe('what a close covers', () => {
  const close = (on: string, until: string): TillDay =>
    unwrap(
      closeTill(
        newTillDay(day(on)),
        closeOf({ span: { from: at('00:00', on), until: at(until, on), opening: ZERO } }),
      ),
    )

  it('begins with its day the first time, and with what was noted in the drawer', () => {
    const days = [unwrap(setOpening(newTillDay(FRIDAY), money(50_000)))]
    expect(spanOf(FRIDAY, { days, now: at('18:00'), offsetMinutes: OFFSET })).toEqual({
      from: at('00:00'),
      until: '2026-11-20T10:00:00.001Z',
      opening: 50_000,
    })
  })

  it('begins where the last close ended, with what that left', () => {
    const days = [close('2026-11-18', '17:30')]
    expect(spanOf(FRIDAY, { days, now: at('18:00'), offsetMinutes: OFFSET })).toMatchObject({
      from: at('17:30', '2026-11-18'),
      opening: 20_000,
    })
  })

  it('ends with its day when it is made later', () => {
    const now = at('08:30', '2026-11-21')
    const { until } = spanOf(FRIDAY, { days: [], now, offsetMinutes: OFFSET })
    expect(until).toBe(at('00:00', '2026-11-21'))
  })

  it('leaves no money out and counts none twice, whenever days are closed', () => {
    const anyTime = fc.integer({ min: 0, max: 5 * 1440 - 1 })
    const start = at('00:00')
    fc.assert(
      fc.property(
        fc.array(anyTime, { maxLength: 40 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 1439 }),
        (minutes, closedDays, minute) => {
          const moves = minutes.map((after) => addMinutes(start, after))
          let days: TillDay[] = []
          const seen: Instant[] = []
          let first: Instant | undefined
          let end = start
          for (const index of [...closedDays].sort()) {
            const on = addDays(FRIDAY, index)
            const now = addMinutes(start, index * 1440 + minute)
            const span = spanOf(on, { days, now, offsetMinutes: OFFSET })
            first ??= span.from
            end = span.until
            seen.push(...moves.filter((each) => each >= span.from && each < span.until))
            days = [...days, unwrap(closeTill(newTillDay(on), closeOf({ span })))]
          }
          const begin = first ?? start
          expect(seen.sort()).toEqual(moves.filter((each) => each >= begin && each < end).sort())
        },
      ),
    )
  })
})

describe('a day nobody closed', () => {
  const days = [unwrap(closeTill(newTillDay(day('2026-11-18')), closeOf()))]
  const find = (moved: Instant[], on = days) =>
    findForgottenDay(FRIDAY, { days: on, moved, offsetMinutes: OFFSET })

  it('is found by its money', () => {
    expect(find([at('10:00', '2026-11-19')])).toBe('2026-11-19')
  })

  it('is not one without money, today, or one that was closed before its last money came', () => {
    expect(find([])).toBeUndefined()
    expect(find([at('10:00')])).toBeUndefined()
    expect(find([at('19:00', '2026-11-18')])).toBeUndefined()
  })

  it('is nobody’s business in a shop that never closes', () => {
    expect(find([at('10:00', '2026-11-19')], [])).toBeUndefined()
  })
})
