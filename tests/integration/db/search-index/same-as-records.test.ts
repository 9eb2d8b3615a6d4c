import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SearchHit, searchDesk } from '#renderer/db/search/search-desk.ts'
import { changeRecords } from '#renderer/db/unit-of-work.ts'
import { day } from '#shared/kernel/day.ts'
import { ok } from '#shared/kernel/result.ts'
import { connectTestIndex } from '#tests/support/records/connect-test-index.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'

const { db, nextId, command } = await openTestDatabase()

const OWNERS = [
  { name: '王建国', phone: '13801234567' },
  { name: '單偉', phone: '13912344567' },
  { name: '陳偉傑', phone: '13655554567' },
  { name: '王 Anna', phone: '13700138001' },
  { kind: 'company', name: '王府 4S 物流有限公司', phone: '01080712233', contact: '赵敏' },
] as const
const CARS = [
  { plate: '京N8K3F2', vin: 'LSVAB2BR0NN100001', make: '上汽大众', model: '朗逸' },
  { plate: '京AD12345', vin: 'LGXCE4CB4P0123456', make: '比亚迪', model: '海豹 06 DM-i' },
  { plate: '粤B8K8K3', vin: 'LVSHCFAE5NF138012', make: '长安福特', model: '福克斯' },
  { plate: '沪A77777', vin: '', make: '特斯拉', model: 'Model 3' },
] as const

const owners = OWNERS.map((owner) => someCustomer(nextId, owner))
const carless = someCustomer(nextId, { name: '李国强', phone: '13812340000' })
const cars = owners.flatMap((owner, at) =>
  CARS.slice(0, at + 1).map((car, place) =>
    someVehicle(nextId, owner, {
      ...car,
      plate: `${car.plate.slice(0, -1)}${at}`,
      ...(place === 0 ? {} : { lastVisitOn: day(`2026-0${place}-1${at}`) }),
    }),
  ),
)
const visits = cars.slice(0, 6).map((car, at) =>
  someVisit(nextId, car, {
    number: `RO-2026112${at}-00${at + 1}`,
    day: day(`2026-11-2${at}`),
    ...(at % 2 === 0 ? {} : { paper: 'delivered' as const, step: 'delivered' as const }),
  }),
)

await changeRecords(db, command(), async (work) => {
  for (const customer of [...owners, carless]) await work.customers.put(customer)
  for (const car of cars) await work.vehicles.put(car)
  for (const visit of visits) await work.visits.put(visit)
  return ok(null)
})

const describeHits = (hits: readonly SearchHit[]) =>
  hits
    .map(({ id, kind, matched, found, visit, customer }) => ({
      ...{ id, kind, matched, found },
      visit: visit?.id,
      customer: customer?.id,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** Long enough that neither of the two ways leaves anything out. */
const ALL = 200

const SPELLED = ['wangjianguo', 'wjg', 'chenwei', 'shanwei', 'danwei', 'zm', 'wanganna', 'wfwl']
const TEXTS = [
  ...OWNERS.flatMap(({ name, phone }) => [name, phone]),
  ...cars.flatMap(({ plate, vin, make, model }) => [plate, vin, make, model, make + model]),
  ...visits.map(({ number = '' }) => number),
  ...SPELLED,
  '朗逸',
  '李国强',
]

/** A piece of something that is on record, in any case; now and then of nothing. */
const piece = fc
  .tuple(fc.constantFrom(...TEXTS), fc.nat(18), fc.integer({ min: 1, max: 6 }), fc.boolean())
  .map(([text, from, length, isLower]) => {
    const start = from % Math.max(1, text.length)
    const cut = text.slice(start, start + length)
    return isLower ? cut.toLowerCase() : cut
  })

describe('the index in memory', () => {
  it('finds what the records find, in the same words, for any pieces in any order', async () => {
    const asked = fc.sample(fc.array(piece, { minLength: 1, maxLength: 3 }), {
      numRuns: 400,
      seed: 20_261_127,
    })
    const texts = [...new Set(asked.map((pieces) => pieces.join(' ')))]
    const byRecords = []
    for (const text of texts) byRecords.push(describeHits(await searchDesk(db, text, ALL)))
    const { index, close } = await connectTestIndex(db)
    expect(index.isReady()).toBe(true)
    for (const [at, text] of texts.entries()) {
      expect(describeHits(await searchDesk(db, text, ALL)), text).toEqual(byRecords[at])
    }
    close()
    // Not a comparison of nothing with nothing.
    expect(byRecords.filter((hits) => hits.length > 0).length).toBeGreaterThan(texts.length / 3)
  }, 60_000)
})
