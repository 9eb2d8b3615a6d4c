import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { listMoves, listOwing } from '#renderer/db/repositories/money.ts'
import { changeRecords } from '#renderer/db/unit-of-work.ts'
import { takeAccountReceipt } from '#shared/domain/settlement/take-account-receipt.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { money } from '#shared/kernel/money.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import { aBill, aSettledVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { BRAKE_PADS } from '#tests/support/domain/sample-bills.ts'
import { at } from '#tests/support/domain/times.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'

const aDeposit = (fen: number, moved: ReturnType<typeof at>): Visit['deposits'][number] => ({
  id: anId(),
  method: 'cash',
  amount: money(fen),
  at: moved,
  cashierId: anId(),
  number: `DJ-${fen}`,
  note: '',
})

/** Settled on the 20th at 12:00: 200.00 left the day before, 1000.00 on account, the rest in cash. */
const visit = aSettledVisit({
  ...BRAKE_PADS,
  deposits: [aDeposit(20_000, at('16:00', '2026-11-19'))],
  bill: aBill({
    payments: [
      { method: 'on-account', amount: money(100_000) },
      { method: 'cash', amount: money(19_660) },
    ],
  }),
})
const paidLater = unwrap(
  takeAccountReceipt(visit, {
    id: anId(),
    method: 'transfer',
    amount: money(100_000),
    at: at('09:00', '2026-11-21'),
    cashierId: anId(),
    number: 'SK-20261121-001',
    note: '',
  }),
)

const withVisits = async (name: string, ...visits: Visit[]) => {
  const records = await openTestDatabase(name)
  const put = (...each: Visit[]) =>
    changeRecords(records.db, records.command('settle'), async (work) => {
      for (const one of each) await work.visits.put(one)
      return ok(null)
    })
  await put(...visits)
  return { ...records, put }
}
const dayOf20 = { from: at('00:00'), until: at('00:00', '2026-11-21') }

describe('the money of a day', () => {
  it('is read by when it moved, whatever the visit’s own day; each move once', async () => {
    const { db } = await withVisits('money-of-a-day', paidLater, aSettledVisit(BRAKE_PADS))
    const moves = await listMoves(db, dayOf20)
    expect(moves.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['payment', 19_660],
      ['payment', 139_660],
    ])
    const [before] = await listMoves(db, { from: at('00:00', '2026-11-19'), until: at('00:00') })
    expect(before).toMatchObject({ kind: 'deposit', amount: 20_000, visit: { id: visit.id } })
  })

  it('begins with its first moment and ends before its last', async () => {
    const { db } = await withVisits('money-of-a-moment', visit)
    expect(await listMoves(db, { from: at('12:00'), until: at('12:01') })).toHaveLength(1)
    expect(await listMoves(db, { from: at('11:00'), until: at('12:00') })).toHaveLength(0)
  })
})

it('who owes is listed until all is paid', async () => {
  const { db, put } = await withVisits('money-owed', visit, aSettledVisit(BRAKE_PADS))
  expect((await listOwing(db)).map(({ id }) => id)).toEqual([visit.id])
  await put(paidLater)
  expect(await listOwing(db)).toEqual([])
})
