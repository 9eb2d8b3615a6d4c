import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type SearchHit, searchDesk } from '#renderer/db/search/search-desk.ts'
import { changeRecords } from '#renderer/db/unit-of-work.ts'
import { day } from '#shared/kernel/day.ts'
import { ok } from '#shared/kernel/result.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'

const { db, nextId, command } = await openTestDatabase()

const wang = someCustomer(nextId)
const shan = someCustomer(nextId, { name: '单志强', phone: '13912340000' })
const fleet = someCustomer(nextId, {
  kind: 'company',
  name: '北京顺达物流有限公司',
  phone: '01080712233',
  contact: '赵敏',
})
const visitor = someCustomer(nextId, { name: 'John Smith', phone: '13700001111' })
const lavida = someVehicle(nextId, wang, { lastVisitOn: day('2026-11-20') })
const seal = someVehicle(nextId, shan, {
  plate: '粤AD12345',
  vin: 'LGXCE4CB4P0123456',
  lastVisitOn: day('2026-10-01'),
})
const van = someVehicle(nextId, fleet, {
  plate: '京A8K3F0',
  vin: '',
  lastVisitOn: day('2026-11-21'),
})
const now = someVisit(nextId, seal, { number: 'RO-20261122-007' })
const before = someVisit(nextId, lavida, {
  number: 'RO-20261121-007',
  day: day('2026-11-21'),
  paper: 'delivered',
  step: 'delivered',
})

beforeAll(async () => {
  await changeRecords(db, command(), async (work) => {
    for (const customer of [wang, shan, fleet, visitor]) await work.customers.put(customer)
    for (const vehicle of [lavida, seal, van]) await work.vehicles.put(vehicle)
    for (const visit of [now, before]) await work.visits.put(visit)
    return ok(null)
  })
})

const plates = (hits: readonly SearchHit[]) => hits.map(({ vehicle }) => vehicle?.plate)

describe('all the ways to find one car', () => {
  it.each([
    ['its plate', '京N8K3F2', 'plate'],
    ['the plate with its dot', '京N·8K3F2', 'plate'],
    ['the plate in small letters, with a blank', '京n 8k3f2', 'plate'],
    ['the plate in full width', '京Ｎ８Ｋ３Ｆ２', 'plate'],
    ['the plate without its province', 'N8K3F2', 'plate'],
    ['the beginning of the plate', '京N8', 'plate'],
    ['the end of the plate', '3f2', 'plate'],
    ['the owner’s phone', '13801234567', 'phone'],
    ['the phone with gaps', '138 0123 4567', 'phone'],
    ['the phone with the country', '+86 138 0123 4567', 'phone'],
    ['the beginning of the phone', '1380', 'phone'],
    ['the end of the phone', '4567', 'phone'],
    ['the middle of the phone', '80123', 'phone'],
    ['the owner’s name', '王建国', 'name'],
    ['the given name', '建国', 'name'],
    ['the last character', '国', 'name'],
    ['pinyin initials', 'wjg', 'pinyin'],
    ['initials in capitals, full width', 'ＷＪＧ', 'pinyin'],
    ['initials of the given name', 'jg', 'pinyin'],
    ['full pinyin', 'wangjianguo', 'pinyin'],
    ['pinyin with gaps', 'wang jian', 'pinyin'],
    ['the VIN', 'LSVAB2BR0NN100001', 'vin'],
    ['the end of the VIN', '100001', 'vin'],
    ['the middle of the VIN', 'b2br0', 'vin'],
    ['an old order', 'RO-20261121-007', 'order'],
    ['an old order’s digits', '1121-007', 'order'],
  ])('%s', async (_way, text, matched) => {
    const [first] = await searchDesk(db, text)
    expect(first).toMatchObject({ vehicle: lavida, customer: wang, matched })
  })
})

describe('the search box', () => {
  it.each(['', '   ', 'w', '8K', '！？'])('finds nothing by %j', async (text) => {
    expect(await searchDesk(db, text)).toEqual([])
  })

  it('puts the plate typed whole before those that end or go on like it', async () => {
    expect(plates(await searchDesk(db, '8K3'))).toEqual(['京A8K3F0', '京N8K3F2'])
    expect(plates(await searchDesk(db, '京A8K3F0'))[0]).toBe('京A8K3F0')
  })

  it('puts a car that is here now before one seen later, and shows its visit', async () => {
    const hits = await searchDesk(db, '139')
    expect(hits[0]).toMatchObject({ kind: 'vehicle', vehicle: seal, visit: now })
  })

  it('finds an order by its running number: the last day’s, not an older one', async () => {
    const hits = await searchDesk(db, '007')
    expect(hits[0]).toMatchObject({ kind: 'visit', id: now.id, vehicle: seal, customer: shan })
    expect(await searchDesk(db, '7')).toHaveLength(1)
  })

  it('spells a surname as a surname, and also as it is commonly read', async () => {
    expect(plates(await searchDesk(db, 'szq'))).toEqual([seal.plate])
    expect(plates(await searchDesk(db, 'shanzhi'))).toEqual([seal.plate])
    expect(plates(await searchDesk(db, 'dzq'))).toEqual([seal.plate])
  })

  it('finds a company by any part of its name, and by who speaks for it', async () => {
    for (const text of ['顺达', '物流', 'sdwl', '赵敏', 'zhaomin']) {
      expect(plates(await searchDesk(db, text))).toEqual([van.plate])
    }
  })

  it('finds a Latin name by each of its words, and shows an owner without a car', async () => {
    for (const text of ['john', 'Smith', 'john smith']) {
      expect(await searchDesk(db, text)).toMatchObject([
        { kind: 'customer', id: visitor.id, customer: visitor, matched: 'name' },
      ])
    }
  })

  it('lists a car found in two ways once, and no more than was asked for', async () => {
    const hits = await searchDesk(db, '138')
    expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length)
    expect(await searchDesk(db, '1', 1)).toHaveLength(0)
    expect(await searchDesk(db, '8K3', 1)).toHaveLength(1)
  })
})
