import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { VisitFile } from '#shared/visit-file/visit-file-schema.ts'
import type { Desk } from '#tests/support/desk/desk.ts'
import { findRemembered } from '#tests/support/desk/heap.ts'
import { PROJECT } from '#tests/support/desk/launch.ts'
import { expect, test } from './app-test.ts'

/** A car with the jobs of the sample, waiting for answers. */
async function waitForAnswers(desk: Desk, file: VisitFile): Promise<void> {
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file, locale: 'zh-CN' })
  await desk.reception.save()
  await desk.visit.next('inspect')
  await desk.visit.open('estimate')
  for (const job of file.jobs.slice(0, 3)) await desk.visit.estimate.addJob(job)
  await desk.visit.next('ask')
}

/** Puts an old part before the customer; gives back the address of its photo. */
async function showComparison(desk: Desk, file: VisitFile): Promise<string> {
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file, locale: 'zh-CN' })
  await desk.reception.save()
  await desk.visit.open('comparison')
  const { comparison } = desk.visit
  const [part] = file.comparisons ?? []
  if (part === undefined) throw new Error('the sample has a comparison')
  const photo = (name: string) => join(PROJECT, 'tests/fixtures/photos', name)
  await comparison.fill({
    ...part,
    oldPhoto: photo('pad-worn.jpg'),
    newPhoto: photo('pad-new.jpg'),
  })
  const hash = await comparison.hashOf('old')
  await comparison.save()
  await desk.visit.show('comparison')
  return `/attachments/${hash}`
}

/** What the page could keep things in. */
const lookIntoStorage = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookies: document.cookie,
    named: window.name,
    state: history.state as unknown,
  }))
interface Preloaded {
  readonly qiantai: {
    call(name: string, argument: unknown): Promise<{ showing?: { showId: string } }>
  }
}
const EMPTY = {
  local: 0,
  session: 0,
  databases: [],
  caches: [],
  cookies: '',
  named: '',
  state: null,
}

test('a customer who decided, signed and went is in no memory and no storage of the display', async ({
  app,
  desk,
  file,
}) => {
  await waitForAnswers(desk, file)
  await desk.visit.show('estimate')
  const counter = await app.counter()
  await counter.expectShowing('estimate')
  const { page } = counter
  const drawn = (await page.locator('main').textContent()) ?? ''
  // Nothing is nobody's.
  const amounts = new Set(drawn.match(/[1-9][\d,]*\.\d\d/g))
  const jobs = file.jobs.slice(0, 3)
  const secrets = [
    '8K3F2',
    file.customer.name,
    '朗逸',
    ...jobs.flatMap(({ name, reason }) => [name, reason ?? name]),
    ...amounts,
  ]
  expect(amounts.size).toBeGreaterThanOrEqual(3)
  await counter.approve(0)
  await counter.approve(1)
  await counter.decline(2)
  await counter.goToSignature()
  // The test itself can see: all of it is there while it is shown.
  expect(await findRemembered(page, secrets)).toEqual(secrets)
  // What the display never needs, it was never sent.
  const kept = [file.customer.phone, String(file.vehicle.vin), String(file.customer.address)]
  expect(await findRemembered(page, kept)).toEqual([])
  await counter.write()
  await counter.confirmSignature()
  await counter.finish()
  await counter.expectShowing('idle')
  await expect.poll(() => findRemembered(page, secrets)).toEqual([])
  expect(await lookIntoStorage(page)).toEqual(EMPTY)
  const session = await app.electron.evaluate(async ({ session: sessions }) => {
    const shared = sessions.fromPartition('public')
    const cookies = await shared.cookies.get({})
    return { path: shared.getStoragePath(), size: await shared.getCacheSize(), cookies }
  })
  expect(session).toEqual({ path: null, size: 0, cookies: [] })
})

test('photos of a customer are served to the display while they are shown, and not after', async ({
  app,
  desk,
  file,
}) => {
  const address = await showComparison(desk, file)
  const counter = await app.counter()
  await counter.expectShowing('comparison')
  const ask = () =>
    counter.page.evaluate(
      (path) =>
        fetch(path).then(async (answer) => [answer.status, answer.headers.get('cache-control')]),
      address,
    )
  expect(await ask()).toEqual([200, 'no-store'])
  await desk.clearCounter()
  await counter.expectShowing('idle')
  expect(await ask()).toEqual([404, 'no-store'])
  // Nor out of the browser's own memory of pictures.
  const loads = await counter.page.evaluate((path) => {
    const picture = new Image()
    picture.src = path
    return picture.decode().then(
      () => true,
      () => false,
    )
  }, address)
  expect(loads).toBe(false)
  expect(await findRemembered(counter.page, ['前制动摩擦片'])).toEqual([])
})

test('between two customers the display stands empty', async ({ demoApp }) => {
  const { desk } = demoApp
  await desk.goTo('board')
  await desk.board.openFirstOf('awaiting-approval')
  await desk.visit.show('estimate')
  const counter = await demoApp.counter()
  await counter.expectShowing('estimate')
  await desk.goTo('board')
  await desk.board.openFirstOf('in-repair')
  await desk.visit.show('estimate')
  await expect(desk.page.getByTestId('counter-line')).toContainText('1')
  const first = (await counter.page.locator('header').first().textContent()) ?? ''
  const stages = counter.page.evaluate(
    () =>
      new Promise<string[]>((settle) => {
        const seen: string[] = []
        const look = (): void => {
          const main = document.querySelector('main')
          const kind = main?.dataset.showing ?? ''
          // As an eye sees it: once in every frame.
          if (seen.at(-1) !== kind) seen.push(kind)
          if (seen.length >= 3) settle(seen)
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
  // The first one is done with; the desk has a button for that while its visit is open.
  await desk.page.evaluate(async () => {
    const door = (globalThis as unknown as Preloaded).qiantai
    const { showing } = await door.call('counter.status', undefined)
    await door.call('counter.clear', { showId: showing?.showId })
  })
  expect(await stages).toEqual(['estimate', 'idle', 'estimate'])
  await expect(counter.page.locator('header').first()).not.toHaveText(first)
})

test('the display asks whether somebody is there, stays at a touch, and forgets without', async ({
  app,
  desk,
  file,
}) => {
  await desk.goTo('settings')
  await desk.fields.field('clear-after').selectOption('30')
  await showComparison(desk, file)
  const counter = await app.counter()
  await counter.expectShowing('comparison')
  const asking = counter.page.getByTestId('still-there')
  await asking.waitFor({ timeout: 25_000 })
  await counter.page.getByTestId('still-there-stay').click()
  await expect(asking).toHaveCount(0)
  await counter.expectShowing('comparison')
  await asking.waitFor({ timeout: 25_000 })
  await counter.page.locator('main[data-showing="idle"]').waitFor({ timeout: 25_000 })
  await expect(asking).toHaveCount(0)
  await expect(desk.page.getByTestId('counter-line')).toHaveAttribute('data-state', 'idle')
})
