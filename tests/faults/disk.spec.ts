import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { mountSmallDisk, type SmallDisk } from '#tests/support/disk/small-disk.ts'
import { expect } from './fault-test.ts'
import { howMany } from './how-many.ts'
import { keepOutcome, sumUp } from './outcome.ts'
import { FaultShop } from './shop/fault-shop.ts'
import type { Acknowledged, Verdict } from './shop/judge-records.ts'
import { makeReadOnly } from './shop/make-read-only.ts'

/** A profile takes some forty megabytes before the first car comes. */
const DISK_MB = 256

interface DiskFixtures {
  readonly disk: SmallDisk
  readonly shop: FaultShop
}

const test = base.extend<DiskFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from a pattern
  disk: async ({}, use) => {
    const disk = await mountSmallDisk(DISK_MB)
    test.skip(disk === undefined, 'nobody may mount a small disk here')
    if (disk === undefined) return
    await use(disk)
    await disk.remove()
  },
  shop: async ({ disk }, use) => {
    const shop = await FaultShop.open(join(disk.folder, 'profile'))
    await use(shop)
    await shop.kill('all').catch(() => undefined)
  },
})

/** What fits into the last block of the journal's file is still saved; then the desk must refuse. */
const MOST_ON_A_FULL_DISK = 40

/**
 * Saves until the desk says that it cannot; the words it refused stay typed. Gives the charge that
 * waits there.
 */
async function saveUntilRefused(shop: FaultShop): Promise<Acknowledged> {
  const { fields, page } = shop.desk
  const editor = page.getByTestId('charge-editor')
  const refusal = editor.getByRole('alert')
  for (let tries = 0; tries < MOST_ON_A_FULL_DISK; tries += 1) {
    const charge = await shop.beginSave()
    await Promise.race([refusal.waitFor(), editor.waitFor({ state: 'detached' })])
    if (await refusal.isVisible()) {
      await expect(fields.field('charge-name')).toHaveValue(charge.name)
      return charge
    }
    shop.acknowledged.push(charge)
  }
  throw new Error('the disk is full and the desk went on saving')
}

/** Now there is room: the same words, by the same key. */
async function saveAfterAll(shop: FaultShop, charge: Acknowledged): Promise<void> {
  await shop.desk.fields.press('charge-save')
  await shop.desk.page.getByTestId('charge-editor').waitFor({ state: 'detached' })
  shop.acknowledged.push(charge)
}

test('the disk is full while the shop saves, and free again', async ({ disk, shop }) => {
  const verdicts: Verdict[] = []
  for (let round = 0; round < howMany(5, 1); round += 1) {
    await shop.saveTimes(3)
    await disk.fill()
    const refused = await saveUntilRefused(shop)
    await disk.clear()
    await saveAfterAll(shop, refused)
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
    // A file that is open stays writable: the folder is locked before the app opens it.
    await shop.kill('all')
    const unlock = makeReadOnly(join(shop.profile, 'journal'))
    await shop.start()
    await shop.ready()
    const refused = await saveUntilRefused(shop)
    unlock()
    await saveAfterAll(shop, refused)
    await shop.kill('all')
    verdicts.push(await shop.reopen())
  }
  const words = 'journal’s folder read-only, then writable'
  await keepOutcome(13, sumUp(words, verdicts, shop.acknowledged.length, 'refused, text kept'))
  expect(verdicts.flatMap(({ missing }) => missing)).toEqual([])
  expect(verdicts.flatMap(({ broken }) => broken)).toEqual([])
})
