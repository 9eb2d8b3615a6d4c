import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { expect } from './fault-test.ts'
import { howMany } from './how-many.ts'
import { keepOutcome, sumUp } from './outcome.ts'
import { FaultShop } from './shop/fault-shop.ts'
import type { Verdict } from './shop/judge-records.ts'
import { makeReadOnly, SmallDisk } from './shop/small-disk.ts'

/** A profile takes some forty megabytes before the first car comes. */
const DISK_MB = 160

interface DiskFixtures {
  readonly disk: SmallDisk
  readonly shop: FaultShop
}

const test = base.extend<DiskFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from a pattern
  disk: async ({}, use) => {
    const disk = await SmallDisk.mount(DISK_MB)
    test.skip(disk === undefined, 'nobody may mount a small disk here')
    if (disk === undefined) return
    await use(disk)
    await disk.unmount()
  },
  shop: async ({ disk }, use) => {
    const shop = await FaultShop.open(join(disk.folder, 'profile'))
    await use(shop)
    await shop.kill('all').catch(() => undefined)
  },
})

/** A save that cannot be made durable says so, and keeps what was typed. */
async function expectRefused(shop: FaultShop, name: string): Promise<void> {
  const { fields, page } = shop.desk
  await shop.typeCharge({ name, amount: 100 })
  await fields.press('charge-save')
  await expect(page.getByTestId('charge-editor').getByRole('alert')).toBeVisible()
  await expect(fields.field('charge-name')).toHaveValue(name)
}

/** Now it can: the same words, by the same key. */
async function saveAfterAll(shop: FaultShop, plate: string, name: string): Promise<void> {
  await shop.desk.fields.press('charge-save')
  await shop.desk.page.getByTestId('charge-editor').waitFor({ state: 'detached' })
  shop.acknowledged.push({ plate, name, amount: 100 })
}

test('the disk is full while the shop saves, and free again', async ({ disk, shop }) => {
  const verdicts: Verdict[] = []
  for (let round = 0; round < howMany(5, 1); round += 1) {
    await shop.saveTimes(3)
    const plate = shop.acknowledged.at(-1)?.plate ?? ''
    await disk.fill()
    await expectRefused(shop, `满${round}`)
    await disk.free()
    await saveAfterAll(shop, plate, `满${round}`)
    await shop.kill('all')
    verdicts.push(await shop.reopen())
  }
  const words = 'disk full while saving, then freed'
  await keepOutcome(12, sumUp(words, verdicts, shop.acknowledged.length, 'refused, text kept'))
  expect(verdicts.flatMap(({ missing }) => missing)).toEqual([])
  expect(verdicts.flatMap(({ broken }) => broken)).toEqual([])
})

test('the journal’s folder cannot be written', async ({ shop }) => {
  const verdicts: Verdict[] = []
  for (let round = 0; round < howMany(4, 1); round += 1) {
    await shop.saveTimes(3)
    const plate = shop.acknowledged.at(-1)?.plate ?? ''
    // A file that is open stays writable: the folder is locked before the app opens it.
    await shop.kill('all')
    const unlock = makeReadOnly(join(shop.profile, 'journal'))
    await shop.start()
    await shop.desk.ready()
    await shop.goTo(plate)
    await expectRefused(shop, `只读${round}`)
    unlock()
    await saveAfterAll(shop, plate, `只读${round}`)
    await shop.kill('all')
    verdicts.push(await shop.reopen())
  }
  const words = 'journal’s folder read-only, then writable'
  await keepOutcome(13, sumUp(words, verdicts, shop.acknowledged.length, 'refused, text kept'))
  expect(verdicts.flatMap(({ missing }) => missing)).toEqual([])
  expect(verdicts.flatMap(({ broken }) => broken)).toEqual([])
})
