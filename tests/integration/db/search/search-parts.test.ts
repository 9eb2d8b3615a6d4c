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
const li = someCustomer(nextId, { name: '李建国', phone: '13912344567' })
const chen = someCustomer(nextId, { name: '陳偉傑', phone: '13655554567' })
const fleet = someCustomer(nextId, {
  kind: 'company',
  name: '王府物流有限公司',
  phone: '01080712233',
  contact: '赵敏',
})
const lavida = someVehicle(nextId, wang)
const second = someVehicle(nextId, wang, {
  plate: '京AD12345',
  vin: 'LGXCE4CB4P0123456',
  make: '比亚迪',
  model: '海豹 06 DM-i',
})
const camry = someVehicle(nextId, li, {
  plate: '京N8K399',
  vin: 'LVGBM51K0NG000007',
  make: '廣汽豐田',
  model: '凱美瑞',
})
const focus = someVehicle(nextId, chen, {
  plate: '粤B8K3Z1',
  vin: 'LVSHCFAE5NF000012',
  make: '长安福特',
  model: '福克斯',
})
const van = someVehicle(nextId, fleet, { plate: '京A77777', vin: '' })
const order = someVisit(nextId, camry, {
  number: 'RO-20261121-003',
  day: day('2026-11-21'),
  paper: 'delivered',
  step: 'delivered',
})

beforeAll(async () => {
  await changeRecords(db, command(), async (work) => {
    for (const customer of [wang, li, chen, fleet]) await work.customers.put(customer)
    for (const car of [lavida, second, camry, focus, van]) await work.vehicles.put(car)
    await work.visits.put(order)
    return ok(null)
  })
})

const plates = (hits: readonly SearchHit[]) => hits.map(({ vehicle }) => vehicle?.plate)

describe('several parts', () => {
  it.each([
    ['王 8k3', [lavida]],
    ['8k3 王', [lavida]],
    ['王，8K3', [lavida]],
    ['wang 8k3', [lavida]],
    ['w 8k3', [lavida, focus]],
    ['王 8', [lavida]],
    ['朗逸 4567', [lavida]],
    ['4567 福克斯', [focus]],
    ['wjg 138', [lavida, second]],
    ['jg 4567', [lavida, camry, second]],
    ['大众 京N 王建国', [lavida]],
    ['比亚迪 王', [second]],
    ['海豹 0123', [second]],
    ['北京 王', []],
    ['8k3 粤', [focus]],
    ['粤b 陈', [focus]],
    ['赵敏 777', [van]],
    ['王 8k3 139', []],
    ['王 京A', [second, van]],
    ['br0nn 建国', [lavida]],
    ['李 20261121', [camry]],
    ['8k3 RO-2026', [camry]],
    ['凯美瑞 1121003', [camry]],
    ['王 1121003', []],
  ])('%s', async (text, cars) => {
    expect(plates(await searchDesk(db, text)).toSorted()).toEqual(
      cars.map(({ plate }) => plate).toSorted(),
    )
  })

  it('are the same in any order', async () => {
    const ids = async (text: string) => (await searchDesk(db, text)).map(({ id }) => id)
    const expected = await ids('王 朗逸 138')
    expect(expected).toEqual([lavida.id])
    for (const text of [
      '王 138 朗逸',
      '朗逸 王 138',
      '朗逸 138 王',
      '138 王 朗逸',
      '138 朗逸 王',
    ]) {
      expect(await ids(text)).toEqual(expected)
    }
  })

  it('say what each was found in', async () => {
    const [hit] = await searchDesk(db, '朗逸 jianguo 8k3')
    expect(hit?.found).toEqual([
      { matched: 'model', text: '朗逸' },
      { matched: 'pinyin', text: '建国' },
      { matched: 'plate', text: '8K3' },
    ])
  })

  it('lead to the order when one of them is its number, else to the car', async () => {
    expect(await searchDesk(db, '凯美瑞 1121003')).toMatchObject([
      { kind: 'visit', id: order.id, vehicle: camry, customer: li },
    ])
    expect(await searchDesk(db, '凯美瑞 8k3')).toMatchObject([{ kind: 'vehicle', id: camry.id }])
  })

  it('leave out what means nothing', async () => {
    expect(plates(await searchDesk(db, '8k3f2 ！ -'))).toEqual([lavida.plate])
    expect(await searchDesk(db, '！ ？')).toEqual([])
  })
})

describe('traditional and simplified characters', () => {
  it.each(['陈伟杰', '陳偉傑', '陳伟杰', '伟杰', '偉傑', 'cwj', 'chenweijie'])(
    'find the same customer: %s',
    async (text) => {
      expect(plates(await searchDesk(db, text))).toEqual([focus.plate])
    },
  )

  it.each(['丰田', '豐田', '凯美瑞', '凱美瑞', '广汽丰田凯美瑞'])(
    'find the same model: %s',
    async (text) => {
      expect(plates(await searchDesk(db, text))).toEqual([camry.plate])
    },
  )

  it('leave the name as it was written', async () => {
    const [hit] = await searchDesk(db, '陈伟杰')
    expect(hit?.customer?.name).toBe('陳偉傑')
  })
})
