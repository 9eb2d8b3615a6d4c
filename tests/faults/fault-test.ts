import { test as base } from '@playwright/test'
import { makeProfile, removeProfile } from '#tests/support/desk/launch.ts'
import { FaultShop } from './shop/fault-shop.ts'

interface FaultFixtures {
  readonly shop: FaultShop
}

/** Tests that do something bad to a shop at work. */
export const test = base.extend<FaultFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from a pattern
  shop: async ({}, use) => {
    const profile = await makeProfile()
    const shop = await FaultShop.open(profile)
    await use(shop)
    await shop.kill('all').catch(() => undefined)
    await removeProfile(profile)
  },
})

export { expect } from '@playwright/test'
