import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFaults } from '#tests/support/desk/list-faults.ts'
import type { OpenApp } from '#tests/support/desk/open-app.ts'
import { readCsv, sumColumn } from '#tests/support/export/read-export.ts'
import { checkHealthFile } from '#tests/support/health-record/check-health-file.ts'
import { expect, test } from './app-test.ts'

/** The manager of the demo shop, who may take everything out. */
const MANAGER = '唐立伟'

async function signInAs({ desk: { page } }: OpenApp, name: string): Promise<void> {
  await page.keyboard.press('F12')
  await page.locator(`[data-testid="staff-choice"][data-name="${name}"]`).click()
  await expect(page.getByTestId('staff-switch')).toContainText(name)
}

/** The person chooses this folder. */
async function choosing({ electron }: OpenApp, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, folder)
}

interface Manifest {
  readonly tables: readonly { readonly table: string; readonly records: number }[]
  readonly photos: { readonly missing: readonly string[] }
  readonly files: readonly {
    readonly name: string
    readonly size: number
    readonly sha256: string
  }[]
}

test('everything of the demo shop lies in a folder, whole by its own list', async ({
  demoApp,
  profile,
}) => {
  const { desk } = demoApp
  const folder = join(profile, 'taken-along')
  await choosing(demoApp, folder)
  await signInAs(demoApp, MANAGER)
  await desk.goTo('settings')
  await desk.fields.press('export-start')
  await expect(desk.page.getByTestId('export-done')).toBeVisible({ timeout: 90_000 })
  await expect(desk.page.getByTestId('export-last')).toContainText(MANAGER)

  const [name = '', ...others] = await readdir(folder)
  expect(others).toEqual([])
  expect(name).toMatch(/^前台资料 \d{4}-\d{2}-\d{2} \d{4}$/)
  const read = (file: string) => readFile(join(folder, name, ...file.split('/')))
  const manifest: Manifest = JSON.parse(String(await read('manifest.json')))
  expect(manifest.files.length).toBeGreaterThan(100)
  for (const { name: file, size, sha256 } of manifest.files) {
    const bytes = await read(file)
    expect(bytes.byteLength, file).toBe(size)
    expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(sha256)
  }
  const photos = manifest.files.filter((file) => file.name.startsWith('photos/'))
  expect(photos.length).toBeGreaterThan(3)
  for (const photo of photos) expect(photo.name).toContain(photo.sha256)
  expect(manifest.photos.missing).toEqual([])

  const text = async (file: string): Promise<[string, string]> => [file, String(await read(file))]
  const files = new Map(await Promise.all(['visits.csv', 'visits.json', 'README.txt'].map(text)))
  const visits: { settlement?: { totals: { due: number } } }[] = JSON.parse(
    files.get('visits.json') ?? '',
  )
  expect(visits).toHaveLength(
    manifest.tables.find(({ table }) => table === 'visits')?.records ?? -1,
  )
  const due = visits.reduce((sum, { settlement }) => sum + (settlement?.totals.due ?? 0), 0)
  expect(sumColumn(readCsv(files, 'visits.csv'), 'settlement.totals.due')).toBe(due)
  expect(files.get('README.txt')).toContain('dictionary.csv')
})

test('whoever may not take everything out is told so, and nothing is written', async ({
  demoApp,
  profile,
}) => {
  const folder = join(profile, 'taken-along')
  await choosing(demoApp, folder)
  await demoApp.desk.goTo('settings')
  await demoApp.desk.fields.press('export-start')
  // Nobody who may is there to allow it.
  await demoApp.desk.page.getByTestId('override').waitFor()
  await demoApp.desk.fields.press('override-close')
  await expect(demoApp.desk.page.getByTestId('export-failed')).toBeVisible()
  expect(await readdir(folder)).toEqual([])
})

test('the month’s repair health records are read, written as one file, and known to have gone', async ({
  demoApp,
  profile,
}) => {
  const { desk, electron } = demoApp
  const { page } = desk
  const file = join(profile, 'health.json')
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
  await desk.fields.press('nav-registers')
  await page.getByTestId('registers-page').waitFor()
  await page.keyboard.press('Alt+9')
  await page.getByTestId('health-register').waitFor()
  const rows = page.getByTestId('health-row')
  // The first of a month may have nothing yet: two months are looked at.
  const today = new Date()
  const from = new Date(today.getFullYear(), today.getMonth() - 1, 1)
  await desk.fields.type('health-from', from.toLocaleDateString('sv-SE'))
  await rows.first().waitFor()
  expect(await listFaults(page)).toEqual([])
  const button = page.getByTestId('health-file')
  await expect(button).toBeEnabled()
  const count = Number(await button.getAttribute('data-count'))
  expect(count).toBeGreaterThan(30)
  await page.keyboard.press('Control+Enter')
  await expect(desk.notices).toContainText('health.json')
  await expect(button).toHaveAttribute('data-count', '0')
  await expect(rows.first()).toHaveAttribute('data-state', 'exported')

  const records: { basicInfo: { costlistcode: string } }[] = JSON.parse(
    await readFile(file, 'utf8'),
  )
  expect(records).toHaveLength(count)
  expect(checkHealthFile(records)).toEqual([])
  const codes = records.map(({ basicInfo }) => basicInfo.costlistcode)
  expect(new Set(codes).size).toBe(count)

  // Again, for Foshan, a file for each visit.
  const folder = join(profile, 'taken-along')
  await choosing(demoApp, folder)
  await desk.fields.select('health-variant', 'foshan')
  await page.locator('[name="health-again"]').check()
  await expect(button).toHaveAttribute('data-count', String(count))
  await page.keyboard.press('Control+Shift+Enter')
  await expect(desk.notices.filter({ hasText: '健康档案' })).toHaveCount(1)
  const [name = ''] = await readdir(folder)
  const files = await readdir(join(folder, name))
  expect(files.sort()).toEqual(codes.map((code) => `${code}.json`).sort())
  for (const each of files.slice(0, 20)) {
    expect(checkHealthFile(JSON.parse(await readFile(join(folder, name, each), 'utf8')))).toEqual(
      [],
    )
  }
})
