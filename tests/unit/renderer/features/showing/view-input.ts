import type { ViewInput } from '#renderer/features/showing/view-words.ts'
import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { en } from '#shared/i18n/en/index.ts'
import type { Catalogue } from '#shared/i18n/words.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { createTestIds } from '#tests/support/records/ids.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'

const ids = createTestIds()
const customer = someCustomer(ids)

/** What 王建国's visit is shown from. */
export const viewInputOf = (visit: Visit, catalogue: Catalogue = zhCN): ViewInput => ({
  visit,
  customer,
  vehicle: someVehicle(ids, customer),
  shop: DEMO_SHOP,
  say: createSay(catalogue),
})

export const english = en
