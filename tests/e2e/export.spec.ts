import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OpenApp } from '#tests/support/desk/open-app.ts'
import { readCsv, sumColumn } from '#tests/support/export/read-export.ts'
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
  await expect(demoApp.desk.page.getByTestId('export-failed')).toBeVisible()
  expect(await readdir(folder)).toEqual([])
})
