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

test('a customer of the demo shop is erased, and neither records nor files tell who it was', async ({
  demoApp,
  profile,
}) => {
  const { page } = demoApp.desk
  // The demo shop's manager.
  await page.keyboard.press('F12')
  await page.locator('[data-testid="staff-choice"][data-name="唐立伟"]').click()
  await expect(page.getByTestId('staff-switch')).toContainText('唐立伟')
  const { vehicleId, name, phone } = await page.evaluate(findErasable)

  await page.evaluate((id) => {
    location.hash = `#/vehicle/${id}`
  }, vehicleId)
  await expect(page.getByTestId('vehicle')).toContainText(name)
  await page.keyboard.press('k')
  // Something of the person in the journal, to be taken out of it.
  await page.locator('[name="customer-address"]').fill('测试路 1 号')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByTestId('edit-dialog')).toHaveCount(0)
  expect(await readJournal(profile)).toContain(name)

  await page.keyboard.press('k')
  await page.getByTestId('open-erase').click()
  await expect(page.getByTestId('erase-kept')).toContainText('进厂单')
  await page.locator('[name="erase-reason"]').fill('客户到店书面提出')
  await page.getByTestId('erase-save').click()
  await expect(page.getByTestId('erase-dialog')).toHaveCount(0)
  await expect(page.getByTestId('vehicle')).not.toContainText(name)
  const text = await readJournal(profile)
  expect(text).not.toContain(name)
  expect(text).not.toContain(phone)
  expect(text).toContain('erase-person')

  // The chain holds, and the records say the same, entry by entry.
  await page.evaluate(() => {
    location.hash = '#/registers/journal'
  })
  await page.getByTestId('journal-check').click()
  await page.getByTestId('check-run').click()
  await expect(page.getByTestId('check-outcome')).toHaveAttribute('data-outcome', 'whole')
})

async function readJournal(profile: string): Promise<string> {
  const folder = join(profile, 'journal')
  const names = (await readdir(folder)).filter((each) => each.endsWith('.jsonl'))
  const texts = await Promise.all(names.map((each) => readFile(join(folder, each), 'utf8')))
  return texts.join('')
}

/** Runs in the page: a person with a car, all of whose business is over. */
async function findErasable(): Promise<{ vehicleId: string; name: string; phone: string }> {
  interface Row {
    readonly id: string
    readonly customerId: string
    readonly name: string
    readonly phone: string
    readonly state: string
    readonly isOpen: number
    readonly owesSince?: string
    readonly delivery?: { readonly at: string }
    readonly kind: string
  }
  const db = await new Promise<IDBDatabase>((settle) => {
    const asked = indexedDB.open('qiantai')
    asked.onsuccess = () => settle(asked.result)
  })
  const all = (table: string): Promise<Row[]> =>
    new Promise((settle) => {
      const asked = db.transaction(table).objectStore(table).getAll()
      asked.onsuccess = () => settle(asked.result as Row[])
    })
  const [visits, vehicles, customers, appointments, sales, appraisals] = await Promise.all(
    ['visits', 'vehicles', 'customers', 'appointments', 'sales', 'appraisals'].map(all),
  )
  db.close()
  const recently = new Date(Date.now() - 200 * 86_400_000).toISOString()
  const isBusy = ({ isOpen, owesSince, delivery }: Row): boolean =>
    isOpen === 1 || owesSince !== undefined || (delivery?.at ?? '') > recently
  const busy = new Set(
    [
      ...(visits ?? []).filter(isBusy),
      ...(appointments ?? []).filter(({ state }) => state === 'booked'),
      ...(sales ?? []),
      ...(appraisals ?? []),
    ].map(({ customerId }) => customerId),
  )
  const quiet = (visits ?? []).find(
    ({ customerId, delivery }) => delivery !== undefined && !busy.has(customerId),
  )
  const vehicle = (vehicles ?? []).find(({ customerId }) => customerId === quiet?.customerId)
  const person = (customers ?? []).find(({ id }) => id === vehicle?.customerId)
  if (vehicle === undefined || person === undefined) throw new Error('everybody is busy')
  return { vehicleId: vehicle.id, name: person.name, phone: person.phone }
}
