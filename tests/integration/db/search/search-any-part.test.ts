import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { searchDesk } from '#renderer/db/search/search-desk.ts'
import { changeRecords } from '#renderer/db/unit-of-work.ts'
import { ok } from '#shared/kernel/result.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'

const { db, nextId, command } = await openTestDatabase()

const BOOK = [
  { name: '王建国', phone: '13801234567', plate: '京N8K3F2', vin: 'LSVAB2BR0NN100001' },
  { name: '单志强', phone: '13912340000', plate: '粤AD12345', vin: 'LGXCE4CB4P0123456' },
  { name: '陳偉傑', phone: '0912345678', plate: 'ABC1234', vin: 'JTDBR32E720012345' },
  { name: '欧阳静', phone: '18600138000', plate: '沪A1234挂', vin: 'LVGBM51K0NG000007' },
  { name: '赵敏', phone: '01080712233', plate: '224578使', vin: 'WBA8E9C54GK646123' },
  { name: '王芳', phone: '13001300130', plate: '京AA8888', vin: '1HGCM82633A004352' },
] as const

const cars = BOOK.map(({ name, phone, plate, vin }) => {
  const owner = someCustomer(nextId, { name, phone })
  return { owner, vehicle: someVehicle(nextId, owner, { plate, vin }), texts: [plate, phone, vin] }
})

const SHORTEST = 3
/** Any part of three places or more of a text. */
const partOf = (text: string): fc.Arbitrary<string> => {
  const places = [...text]
  return fc
    .tuple(fc.nat(places.length - SHORTEST), fc.nat(places.length))
    .map(([start, extra]) => places.slice(start, start + SHORTEST + extra).join(''))
}
const carAndParts = fc
  .constantFrom(...cars)
  .chain((car) =>
    fc.tuple(
      fc.constant(car),
      fc.array(fc.constantFrom(...car.texts).chain(partOf), { minLength: 1, maxLength: 4 }),
    ),
  )

beforeAll(async () => {
  await changeRecords(db, command(), async (work) => {
    for (const { owner, vehicle } of cars) {
      await work.customers.put(owner)
      await work.vehicles.put(vehicle)
    }
    return ok(null)
  })
})

const idsOf = async (text: string): Promise<(string | undefined)[]> =>
  (await searchDesk(db, text)).map(({ vehicle }) => vehicle?.id)

describe('any part of three places', () => {
  it('of plate, phone or VIN finds the car, alone or with others of its parts in any order', async () => {
    await fc.assert(
      fc.asyncProperty(carAndParts, async ([{ vehicle }, parts]) => {
        expect(await idsOf(parts.join(' '))).toContain(vehicle.id)
      }),
      { numRuns: 300 },
    )
  })

  it('of two cars together finds neither of them', async () => {
    const whole = fc.constantFrom(...cars)
    await fc.assert(
      fc.asyncProperty(whole, whole, async (one, other) => {
        fc.pre(one !== other)
        expect(await idsOf(`${one.vehicle.plate} ${other.vehicle.vin}`)).toEqual([])
      }),
    )
  })

  it('is typed in any case, width and with gaps', async () => {
    await fc.assert(
      fc.asyncProperty(carAndParts, async ([{ vehicle }, [part = '']]) => {
        const wide = part.replace(/[0-9A-Z]/g, (character) =>
          String.fromCharCode(character.charCodeAt(0) + 0xfee0),
        )
        for (const typed of [part.toLowerCase(), wide, [...part].join('-')]) {
          expect(await idsOf(typed)).toContain(vehicle.id)
        }
      }),
    )
  })
})
