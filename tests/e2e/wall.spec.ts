import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { WallSlides } from '#tests/support/desk/wall-slides.ts'
import { expect, test } from './app-test.ts'

const playing = (page: Page) => page.locator('[data-state="playing"]')

/** Serious faults of a page: the rule and where. */
async function listFaults(page: Page, part = 'body'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(part).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

test('the wall plays what the desk writes, and follows every change', async ({ app }) => {
  const { desk } = app
  await desk.openScreen('wall')
  const wall = await app.screen('wall')
  // Nothing to play: whose shop this is.
  await expect(wall.locator('h1')).not.toBeEmpty()
  await expect(playing(wall)).toHaveCount(0)

  const slides = new WallSlides(desk.page)
  await slides.open()
  await slides.begin('promise')
  await desk.page.locator('[name="slide-points"]').fill('报价不签字不动工\n旧件当面看')
  await slides.save()
  await expect(playing(wall)).toContainText('旧件当面看')

  await desk.page.keyboard.press('Enter')
  await slides.form.waitFor()
  await desk.page.locator('[name="slide-title"]').fill('说到做到')
  await slides.save()
  await expect(playing(wall).locator('h2')).toHaveText('说到做到')

  await slides.begin('prices')
  await desk.page.locator('[name="slide-job"]').selectOption('oil-and-filter')
  await slides.save()
  await expect(slides.rows).toHaveCount(2)
  await expect(wall.locator('[data-turn] i')).toHaveCount(2)

  // Switched off, both of them: the shop's name again.
  await desk.page.keyboard.press('F4')
  await expect(wall.locator('[data-turn]')).toHaveCount(0)
  await desk.page.keyboard.press('ArrowUp')
  await desk.page.keyboard.press('F4')
  await expect(playing(wall)).toHaveCount(0)
  await expect(wall.locator('h1')).not.toBeEmpty()
  expect(await wall.evaluate(() => indexedDB.databases())).toEqual([])
})

test('a video plays without sound, and is out of reach once it is closed', async ({ app }) => {
  const { desk } = app
  await desk.openScreen('wall')
  const wall = await app.screen('wall')
  const slides = new WallSlides(desk.page)
  await slides.open()
  await slides.begin('video')

  const file = desk.page.getByTestId('slide-video')
  const page = Buffer.from('<html><body>no film</body></html>')
  await file.setInputFiles({ name: 'film.mp4', mimeType: 'video/mp4', buffer: page })
  await expect(slides.form.getByRole('alert')).toContainText('不是能播放的视频')

  const film = await readFile('renderer/public/demo/videos/disc-wear.webm')
  await file.setInputFiles({ name: 'film.webm', mimeType: 'video/webm', buffer: film })
  await expect(slides.form.getByRole('alert')).toHaveCount(0)
  await expect(slides.form).toContainText('MB')
  await slides.save()

  const video = wall.locator('video')
  await expect(video).toHaveJSProperty('muted', true)
  await expect
    .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime))
    .toBeGreaterThan(0.5)
  const address = (await video.getAttribute('src')) ?? ''
  const ask = () => wall.evaluate(async (from) => (await fetch(from)).status, address)
  expect(await ask()).toBe(200)

  await desk.page.keyboard.press('Delete')
  await desk.page.getByTestId('slide-close-dialog-save').click()
  await expect(video).toHaveCount(0)
  await expect.poll(ask).toBe(404)
})

test('the demo wall has no serious fault on any slide', async ({ demoApp }) => {
  const { desk } = demoApp
  await desk.openScreen('wall')
  const wall = await demoApp.screen('wall')
  await demoApp.resize('wall', 1920, 1080)
  await playing(wall).first().waitFor()
  const slides = new WallSlides(desk.page)
  await slides.open()
  expect(await slides.rows.count()).toBeGreaterThanOrEqual(8)
  expect(await listFaults(desk.page)).toEqual([])
  // Each slide as the wall will draw it, also those that are not due now.
  for (let left = await slides.rows.count(); left > 0; left -= 1) {
    const title = await desk.page.locator('[aria-pressed="true"] b').textContent()
    expect(await listFaults(desk.page, '[data-testid="slide-preview"]'), title ?? '').toEqual([])
    await desk.page.keyboard.press('ArrowDown')
  }
  // The fade is over when only one slide is drawn.
  await expect(wall.locator('[data-state]')).toHaveCount(1)
  expect(await listFaults(wall)).toEqual([])
})

test('the free counter plays slides, and gives way to a customer at once', async ({ demoApp }) => {
  const { desk } = demoApp
  await desk.openScreen('counter')
  const counter = (await demoApp.counter()).page
  await playing(counter).first().waitFor()
  await desk.goTo('board')
  await desk.board.openFirstOf('in-repair')
  await desk.page.keyboard.press('F8')
  await desk.page.keyboard.press('1')
  await expect(counter.locator('main[data-showing="estimate"]')).toBeVisible()
  await expect(playing(counter)).toHaveCount(0)
  await desk.clearCounter()
  await expect(playing(counter)).toHaveCount(1)
})
