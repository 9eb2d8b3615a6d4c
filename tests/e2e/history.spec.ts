import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app-test.ts'

test('a consent is told with who wrote it down, and a flipped byte of the journal is found', async ({
  desk,
  file,
  profile,
}) => {
  const { page } = desk
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file })
  await desk.reception.save()
  await desk.visit.open('estimate')
  const [job] = file.jobs
  if (job === undefined) throw new Error('the sample has jobs')
  await desk.visit.estimate.addJob(job)
  await desk.visit.estimate.decide(0, { answer: 'approved', method: 'phone' }, '')

  await page.keyboard.press('Alt+h')
  const dialog = page.getByTestId('history-dialog')
  const told = dialog.locator('li[data-command="approve-jobs"]')
  await expect(told).toContainText(/客户同意项目/)
  const decision = told.locator('[data-change="jobs.approval.state"]')
  await expect(decision).toContainText(job.name)
  await expect(decision).toContainText('待定→同意')
  // Whoever sits at the desk, by name and not by an id.
  await expect(told.locator('b').first()).not.toHaveText(/^…?$|[0-9A-Z]{26}/)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await page.evaluate(() => {
    location.hash = '#/registers/journal'
  })
  const entry = page.locator('button[data-command="approve-jobs"]')
  await expect(entry).toContainText(file.vehicle.plate.replace('·', ''))
  await page.getByTestId('journal-check').click()
  await page.getByTestId('check-run').click()
  const outcome = page.getByTestId('check-outcome')
  await expect(outcome).toHaveAttribute('data-outcome', 'whole')

  await flipByte(join(profile, 'journal'))
  await page.getByTestId('check-run').click()
  await expect(outcome).toHaveAttribute('data-outcome', 'broken')
  await expect(outcome).toContainText(/\.jsonl 第 2 行不符；第 1 条及以前完好/)
})

/** Changes one letter in the second entry of the journal, as somebody with an editor would. */
async function flipByte(folder: string): Promise<void> {
  const [name] = (await readdir(folder)).filter((each) => each.endsWith('.jsonl')).sort()
  if (name === undefined) throw new Error(`no journal in ${folder}`)
  const path = join(folder, name)
  const bytes = await readFile(path)
  const second = bytes.indexOf('\n') + 1
  const at = bytes.indexOf('"command":"', second) + '"command":"'.length
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(path, bytes)
}
