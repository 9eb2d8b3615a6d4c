import { expect, it } from 'vitest'
import { type PaperSources, paperInputOf } from '#renderer/features/papers/paper-input-of.ts'
import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { createTestIds } from '#tests/support/records/ids.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'

const ids = createTestIds()
const customer = someCustomer(ids)

const sources = (orderCopies?: number): PaperSources => ({
  visit: aVisit(),
  customer,
  vehicle: someVehicle(ids, customer),
  shop: orderCopies === undefined ? DEMO_SHOP : { ...DEMO_SHOP, orderCopies },
  staff: [],
  papers: [],
  deferred: [],
  locale: 'zh-CN',
  catalogue: zhCN,
  issuedAt: MORNING,
})

it('prints as many copies of a repair order as the shop hands round', () => {
  expect(paperInputOf('repair-order', 'RO-1', sources(5)).copies).toBe(5)
  expect(paperInputOf('repair-order', 'RO-1', sources()).copies).toBeUndefined()
})

it('leaves the copies of other forms alone', () => {
  expect(paperInputOf('settlement', 'JS-1', sources(5)).copies).toBeUndefined()
})
