import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Desk } from '#tests/support/desk/desk.ts'
import { expect, test } from './app-test.ts'

const openRestore = async (desk: Desk): Promise<Page> => {
  await desk.goTo('settings')
  await desk.fields.press('settings-restore')
  await desk.page.getByTestId('save-row').first().waitFor()
  return desk.page
}

const seqOf = async (page: Page, row: number): Promise<number> =>
  Number(await page.getByTestId('save-row').nth(row).getAttribute('data-seq'))

const choose = (page: Page, seq: number): Promise<void> =>
  page.locator(`[data-testid="save-row"][data-seq="${seq}"]`).click()

const look = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Enter')
  await page.getByTestId('restore-preview').waitFor()
}

const carryOut = async (desk: Desk, reason: string): Promise<void> => {
  await desk.page.keyboard.press('Control+Enter')
  await desk.fields.type('restore-reason', reason)
  await desk.page.keyboard.press('Enter')
  await desk.page.getByTestId('restore-done').waitFor()
}

test('two visits go back to a moment between, and forward again; a damaged snapshot is named', async ({
  desk,
  file,
  profile,
}) => {
  const { page } = desk
  const [job, another] = file.jobs
  if (job === undefined || another === undefined) throw new Error('the sample has two jobs')
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file })
  await desk.reception.save()
  await desk.visit.estimate.addJob(job)
  const wanted = await desk.visit.estimate.total()

  // This is the moment between: what follows is what somebody will regret.
  await openRestore(desk)
  const between = await seqOf(page, 0)
  await page.keyboard.press('Escape')
  await desk.search.goTo(file.vehicle.plate)
  await desk.visit.open('estimate')
  await desk.visit.estimate.addJob(another)
  const regretted = await desk.visit.estimate.total()
  expect(regretted).not.toBe(wanted)
  await desk.search.receiveNew('京A54321')
  await desk.reception.fill({
    ...file,
    customer: { ...file.customer, name: '陈小红', phone: '13911112222' },
    vehicle: { ...file.vehicle, plate: '京A54321', vin: '' },
  })
  await desk.reception.save()

  await openRestore(desk)
  await choose(page, between)
  await look(page)
  await expect(page.getByTestId('restore-saves')).not.toHaveAttribute('data-count', '0')
  const visits = page.getByTestId('kind-visits')
  await expect(visits.locator('[data-effect="goes"]')).toHaveAttribute('data-count', '1')
  await expect(visits.locator('[data-effect="changes"]')).toHaveAttribute('data-count', '1')
  await carryOut(desk, '第二辆录到了错的店')

  await desk.search.goTo(file.vehicle.plate)
  await desk.visit.open('estimate')
  expect(await desk.visit.estimate.total()).toBe(wanted)
  expect(await (await desk.search.find('陈小红')).count()).toBe(1)
  await page.keyboard.press('Escape')

  await openRestore(desk)
  await page.getByTestId('restore-undo').first().click()
  await page.getByTestId('restore-preview').waitFor()
  await carryOut(desk, '没有录错')
  await desk.search.goTo(file.vehicle.plate)
  await desk.visit.open('estimate')
  expect(await desk.visit.estimate.total()).toBe(regretted)
  expect(await (await desk.search.find('陈小红')).count()).toBe(2)
  await page.keyboard.press('Escape')

  const damaged = await flipBitInNewest(join(profile, 'snapshots'))
  await openRestore(desk)
  // The newest snapshot was taken before the undoing: as of the restore, one save back.
  await choose(page, (await seqOf(page, 0)) - 1)
  await look(page)
  await expect(page.getByTestId('restore-damaged')).toContainText(damaged)
  await carryOut(desk, '再退一次')
  await desk.search.goTo(file.vehicle.plate)
  await desk.visit.open('estimate')
  expect(await desk.visit.estimate.total()).toBe(wanted)
})

/** Turns one bit in the middle of the newest snapshot; its file's name. */
async function flipBitInNewest(folder: string): Promise<string> {
  const seqIn = (name: string): number => Number(/Z-(\d{10})-/.exec(name)?.[1] ?? 0)
  const names = (await readdir(folder)).filter((name) => seqIn(name) > 0)
  const newest = names.sort((a, b) => seqIn(a) - seqIn(b)).at(-1)
  if (newest === undefined) throw new Error('no snapshot was taken')
  const file = join(folder, newest)
  const bytes = await readFile(file)
  const middle = Math.floor(bytes.length / 2)
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
  await writeFile(file, bytes)
  return newest
}
