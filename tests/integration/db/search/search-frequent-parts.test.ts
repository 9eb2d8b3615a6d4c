import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, it } from 'vitest'
import { searchDesk } from '#renderer/db/search/search-desk.ts'
import { loadRecords } from '#renderer/db/unit-of-work.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'

const { db, nextId, command } = await openTestDatabase()

/** More than are read at first of any part, so that every way of going on is gone. */
const MANY = 300
const OTHER = { make: '长安福特', model: '福克斯', vin: '' }
const serial = (index: number): string => String(10_000 + index)

// Owners called 王 do not drive a Lavida, save the last; Lavidas belong to 李, save the last.
const wangs = Array.from({ length: MANY }, (_, index) =>
  someCustomer(nextId, { name: '王强', phone: `139000${serial(index)}` }),
)
const lis = Array.from({ length: MANY }, (_, index) =>
  someCustomer(nextId, { name: '李娜', phone: `138000${serial(index)}` }),
)
const last = someCustomer(nextId, { name: '王珍', phone: '13700099999' })
const cars = [
  ...wangs.map((owner, index) =>
    someVehicle(nextId, owner, { ...OTHER, plate: `京A${serial(index)}` }),
  ),
  ...lis.map((owner, index) =>
    someVehicle(nextId, owner, { vin: '', plate: `京B${serial(index)}` }),
  ),
]
const rare = someVehicle(nextId, last, { vin: '', plate: '沪Z99999' })

beforeAll(async () => {
  await loadRecords(db, command(), {
    customers: [...wangs, ...lis, last],
    vehicles: [...cars, rare],
  })
})

describe('parts that hundreds of cars have', () => {
  it.each(['王 朗逸', '朗逸 王', 'w 朗逸', '大众 wang', '朗逸 1370009', '1370009 王', '王 999'])(
    'find the one that has both, though it comes last of each: %s',
    async (text) => {
      const hits = await searchDesk(db, text)
      expect(hits.map(({ vehicle }) => vehicle?.plate)).toEqual([rare.plate])
    },
  )

  it.each(['王 福克斯', '李 朗逸', '王 京A', '139000 王', '李 1'])(
    'fill the list when many have both: %s',
    async (text) => {
      const hits = await searchDesk(db, text)
      expect(hits).toHaveLength(12)
      expect(new Set(hits.map(({ id }) => id)).size).toBe(12)
    },
  )

  it.each(['李 福克斯', '王 京B', '139000 朗逸'])(
    'find nothing when none has both: %s',
    async (text) => {
      expect(await searchDesk(db, text)).toEqual([])
    },
  )
})
