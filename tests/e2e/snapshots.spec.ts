import { mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { makeProfile, removeProfile } from '#tests/support/desk/launch.ts'
import { OpenApp } from '#tests/support/desk/open-app.ts'
import { test as base, expect } from './app-test.ts'

const PASSWORD = '雷锋塔 1924!'

const answerDialog = (electron: ElectronApplication, folder: string): Promise<void> =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, folder)

const expectPlace = (page: Page, state: string): Promise<void> =>
  expect(page.getByTestId('second-place-state')).toHaveAttribute('data-state', state, {
    timeout: 30_000,
  })

/** Every file in a folder, by its path there. */
async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>()
  const walk = async (inner: string): Promise<void> => {
    for (const entry of await readdir(join(folder, inner), { withFileTypes: true })) {
      const path = join(inner, entry.name)
      if (entry.isDirectory()) await walk(path)
      else found.set(path, await readFile(join(folder, path)))
    }
  }
  await walk('')
  return found
}

/** A folder beside the profile, as another disk would be. */
const test = base.extend<{ readonly stick: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from a pattern
  stick: async ({}, use) => {
    const stick = await makeProfile()
    await use(stick)
    await removeProfile(stick)
  },
})

test('backed up by a key, copied to a stick, encrypted, and found again when the stick is back', async ({
  app,
  desk,
  stick,
}) => {
  const { page } = desk
  await mkdir(join(stick, 'U盘'))
  await answerDialog(app.electron, join(stick, 'U盘'))
  await desk.goTo('settings')
  await page.keyboard.press('Alt+B')
  await expect(page.getByTestId('snapshot-row')).toHaveCount(1, { timeout: 30_000 })
  await expect(page.getByTestId('snapshot-row')).toHaveAttribute('data-where', 'here')

  await desk.fields.press('second-place-choose')
  await expectPlace(page, 'idle')
  await expect(page.getByTestId('snapshot-row')).toHaveAttribute('data-where', 'both')
  const plain = [...(await filesIn(stick)).keys()]
  expect(plain.some((name) => name.endsWith('.jsonl.gz'))).toBe(true)
  expect(plain.some((name) => name.includes('/journal/'))).toBe(true)

  await desk.fields.press('copy-password-set')
  await desk.fields.type('copy-password', PASSWORD)
  await desk.fields.type('copy-password-again', PASSWORD)
  await page.getByTestId('copy-password-dialog-save').click()
  // Not before somebody says that it is written down.
  await expect(page.getByTestId('copy-password-dialog').getByRole('alert')).toBeVisible()
  await page.getByTestId('copy-password-written').check()
  await page.getByTestId('copy-password-dialog-save').click()
  await expect(page.getByTestId('copy-password-state')).toContainText('已加密')
  await expect
    .poll(async () => [...(await filesIn(stick)).keys()].filter((name) => !name.endsWith('.enc')))
    .toEqual([expect.stringMatching(/about\.json$/)])

  await rename(join(stick, 'U盘'), join(stick, 'pulled'))
  await page.keyboard.press('Alt+B')
  await expectPlace(page, 'missing')
  await rename(join(stick, 'pulled'), join(stick, 'U盘'))
  await expectPlace(page, 'idle')
})

test('closing takes a last backup of what was done, and the next start lists it', async ({
  app,
  desk,
  file,
  profile,
}) => {
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file })
  await desk.reception.save()
  await app.quit()
  const names = await readdir(join(profile, 'snapshots'))
  expect(names).toEqual([expect.stringMatching(/-close-v\d+-[0-9a-f]{32}\.jsonl\.gz$/)])

  const again = await OpenApp.start(profile)
  try {
    await again.desk.ready()
    await again.desk.goTo('settings')
    await expect(again.desk.page.getByTestId('snapshot-row')).toHaveCount(1)
    await expect(again.desk.page.getByTestId('snapshot-last')).toContainText('之后没有改动')
  } finally {
    await again.kill()
  }
})

test('a shop comes back on a new computer from the stick and its password', async ({
  app,
  desk,
  file,
  stick,
}) => {
  await answerDialog(app.electron, stick)
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file })
  await desk.reception.save()
  await desk.goTo('settings')
  await desk.fields.press('second-place-choose')
  await expectPlace(desk.page, 'waiting')
  await desk.fields.press('copy-password-set')
  await desk.fields.type('copy-password', PASSWORD)
  await desk.fields.type('copy-password-again', PASSWORD)
  await desk.page.getByTestId('copy-password-written').check()
  await desk.page.getByTestId('copy-password-dialog-save').click()
  await desk.page.keyboard.press('Alt+B')
  await expectPlace(desk.page, 'idle')
  // The old computer is gone, with all that was on it.
  await app.kill()

  const profile = await makeProfile()
  const fresh = await OpenApp.start(profile)
  const { page } = fresh.desk
  try {
    await answerDialog(fresh.electron, stick)
    await page.getByTestId('setup-bring-back').click()
    await page.getByTestId('bring-back-choose').click()
    await expect(page.getByTestId('found-snapshot')).toHaveCount(1)
    await page.locator('[name=bring-back-password]').fill('not the password')
    await page.getByTestId('bring-back-use').click()
    await expect(page.getByTestId('bring-back').getByRole('alert')).toHaveText('密码不对。')
    await page.locator('[name=bring-back-password]').fill(PASSWORD)
    await page.getByTestId('bring-back-use').click()
    await fresh.desk.ready()
    await fresh.desk.search.goTo(file.vehicle.plate)
    await fresh.desk.visit.expectStep('received')
    // And goes on copying there, encrypted from the first file on.
    await fresh.desk.goTo('settings')
    await page.keyboard.press('Alt+B')
    await expectPlace(page, 'idle')
    await expect(page.getByTestId('copy-password-state')).toContainText('已加密')
  } finally {
    await fresh.kill()
    await removeProfile(profile)
  }
})
