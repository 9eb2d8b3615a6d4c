import { cp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { VisitFile } from '#shared/visit-file/visit-file-schema.ts'
import type { Desk } from '#tests/support/desk/desk.ts'
import { launch } from '#tests/support/desk/launch.ts'
import { OpenApp } from '#tests/support/desk/open-app.ts'
import { expect, test } from './app-test.ts'

/** Where Chromium keeps the records of a profile. */
const databaseOf = (profile: string): string => join(profile, 'IndexedDB')
const journalOf = (profile: string): string => join(profile, 'journal')

const told = (page: Page) => page.getByTestId('start-told')

const receive = async (desk: Desk, file: VisitFile): Promise<void> => {
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file })
  await desk.reception.save()
}

/** Starts the app again and hands its desk to a check, whatever becomes of it. */
const startAgain = async (profile: string, check: (app: OpenApp) => Promise<void>) => {
  const again = await OpenApp.start(profile)
  try {
    await check(again)
  } finally {
    await again.kill()
  }
}

test('a shop whose database was deleted has every car again, and says so', async ({
  app,
  desk,
  file,
  profile,
}) => {
  await receive(desk, file)
  await app.quit()
  await rm(databaseOf(profile), { recursive: true })

  await startAgain(profile, async ({ desk: again }) => {
    await again.ready()
    await expect(told(again.page)).toContainText('记录已重建')
    await again.search.goTo(file.vehicle.plate)
    await again.visit.expectStep('received')
    await again.page.keyboard.press('Shift+Escape')
    await expect(told(again.page)).toBeHidden()
  })
  // What was rebuilt is whole: the next start has nothing to do.
  await startAgain(profile, async ({ desk: again }) => {
    await again.ready()
    await again.search.goTo(file.vehicle.plate)
    await expect(told(again.page)).toBeHidden()
  })
})

test('an older copy of the database gets the saves back that came after it', async ({
  app,
  file,
  profile,
}) => {
  await app.quit()
  const older = join(profile, 'older-copy')
  await cp(databaseOf(profile), older, { recursive: true })
  await startAgain(profile, async ({ desk: first }) => {
    await first.ready()
    await receive(first, file)
  })
  await rm(databaseOf(profile), { recursive: true })
  await cp(older, databaseOf(profile), { recursive: true })

  await startAgain(profile, async ({ desk: again }) => {
    await again.ready()
    await expect(told(again.page)).toContainText('已按日志补回')
    await again.search.goTo(file.vehicle.plate)
    await again.visit.expectStep('received')
  })
})

test('journal files that were deleted are written anew, and saving goes on', async ({
  app,
  desk,
  file,
  profile,
}) => {
  await receive(desk, file)
  await app.quit()
  await rm(journalOf(profile), { recursive: true })

  await startAgain(profile, async ({ desk: again }) => {
    await again.ready()
    await expect(told(again.page)).toContainText('补写')
    await again.search.goTo(file.vehicle.plate)
    await again.visit.open('estimate')
    const [job] = file.jobs
    if (job !== undefined) await again.visit.estimate.addJob(job)
  })
  const [first = ''] = await readdir(journalOf(profile))
  const lines = (await readFile(join(journalOf(profile), first), 'utf8')).trim().split('\n')
  const commands = lines.map((line) => JSON.parse(line.slice(65)).command as string)
  expect(commands[0]).toBe('open-shop')
  expect(commands.at(-1)).toMatch(/job|estimate/)
})

test('a database that cannot be opened is set aside by one key, and rebuilt', async ({
  app,
  desk,
  file,
  profile,
}) => {
  await receive(desk, file)
  await app.quit()
  await rm(databaseOf(profile), { recursive: true })
  // No folder, no database: the browser gives up on it at once.
  await writeFile(databaseOf(profile), 'not a folder')

  const broken = await OpenApp.start(profile)
  // The test starts the app again itself.
  await broken.electron.evaluate(({ app: electronApp }) => {
    electronApp.relaunch = () => undefined
  })
  const { page } = broken.desk
  await expect(page.getByTestId('recovery')).toContainText('打不开记录数据库')
  await expect(page.getByTestId('recovery-rebuild')).toBeFocused()
  const ended = new Promise((settle) => broken.electron.process().once('exit', settle))
  await page.keyboard.press('Enter')
  await ended

  await startAgain(profile, async ({ desk: again }) => {
    await again.ready()
    await expect(told(again.page)).toContainText('记录已重建')
    await again.search.goTo(file.vehicle.plate)
    await again.visit.expectStep('received')
  })
  const aside = await readdir(join(profile, 'set-aside'))
  expect(aside.some((name) => name.endsWith('-records'))).toBe(true)
})

test('records that another computer has open are not opened here, until it is silent', async ({
  profile,
}) => {
  const file = join(profile, 'in-use.json')
  const theirs = {
    id: 'their-start',
    machine: 'OFFICE-PC',
    pid: 4711,
    startedAt: '2026-11-22T01:00:00.000Z',
  }
  await writeFile(file, JSON.stringify(theirs))
  const refused = await launch(profile)
  await refused.evaluate(({ app }) => app.whenReady())
  // The dialog is the system's; behind it there is nothing.
  expect(refused.windows()).toHaveLength(0)
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(theirs)
  refused.process().kill('SIGKILL')
  await new Promise((settle) => refused.process().once('exit', settle))

  const silent = new Date(Date.now() - 4 * 60_000)
  await utimes(file, silent, silent)
  const app = await OpenApp.start(profile)
  try {
    await expect(app.desk.page.getByTestId('setup')).toBeVisible()
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ machine: hostname() })
  } finally {
    await app.quit()
  }
  expect(await readdir(profile)).not.toContain('in-use.json')
})
