import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { VisitFile } from '#shared/visit-file/visit-file-schema.ts'
import type { Desk } from '#tests/support/desk/desk.ts'
import { PROJECT } from '#tests/support/desk/launch.ts'
import { OpenApp } from '#tests/support/desk/open-app.ts'
import { CAMERA_NAME, GPS_MARK, withExif } from '#tests/support/photos/make-photos.ts'
import { expect, test } from './app-test.ts'

const photo = (name: string): string => join(PROJECT, 'tests/fixtures/photos', `${name}.jpg`)

/** A car on the lift, its old parts about to be laid beside the new ones. */
async function openComparisons(desk: Desk, file: VisitFile): Promise<void> {
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file, locale: 'zh-CN' })
  await desk.reception.save()
  await desk.visit.open('comparison')
}

test('a phone’s photo is turned upright and keeps neither place nor camera', async ({
  desk,
  file,
  profile,
}) => {
  await openComparisons(desk, file)
  const { comparison } = desk.visit
  await comparison.fields.press('comparison-add')
  const lying = new Uint8Array(await readFile(photo('pad-new')))
  const path = join(profile, 'phone.jpg')
  await writeFile(path, withExif(lying, 6))
  expect((await readFile(path)).includes(GPS_MARK)).toBe(true)
  await comparison.choosePhoto('old', path)
  const hash = await comparison.hashOf('old')

  const kept = await readFile(join(profile, 'attachments', hash.slice(0, 2), hash))
  for (const trace of ['Exif', CAMERA_NAME, GPS_MARK]) {
    expect(kept.includes(trace), `kept photo holds ${JSON.stringify(trace)}`).toBe(false)
  }
  // The picture itself stands as the phone was held: every pixel a quarter turn from the file's.
  const difference = await desk.page.evaluate(
    async ({ address, bytes }) => {
      const pixels = async (blob: Blob, isTurned: boolean): Promise<ImageData> => {
        const picture = await createImageBitmap(blob)
        const [w, h] = isTurned ? [picture.height, picture.width] : [picture.width, picture.height]
        const pen = new OffscreenCanvas(w, h).getContext('2d')
        if (pen === null) throw new Error('no canvas')
        if (isTurned) pen.setTransform(0, 1, -1, 0, w, 0)
        pen.drawImage(picture, 0, 0)
        return pen.getImageData(0, 0, w, h)
      }
      const wanted = await pixels(new Blob([Uint8Array.from(bytes)]), true)
      const found = await pixels(await (await fetch(address)).blob(), false)
      if (found.width !== wanted.width || found.height !== wanted.height) return 'another size'
      const sum = found.data.reduce((all, v, at) => all + Math.abs(v - (wanted.data[at] ?? 0)), 0)
      return sum / found.data.length
    },
    { address: `/attachments/${hash}`, bytes: [...lying] },
  )
  expect(difference).toBeLessThan(4)
})

test('the camera takes the old part, and only the desk may use it', async ({ profile }) => {
  const app = await OpenApp.start(profile, ['--demo', '--use-fake-device-for-media-stream'])
  try {
    const { desk } = app
    await desk.ready()
    await desk.goTo('board')
    await desk.board.openFirstOf('in-repair')
    await desk.visit.open('comparison')
    const { comparison } = desk.visit
    await comparison.fields.press('comparison-add')
    await desk.page.keyboard.press('F3')
    await expect(desk.page.getByTestId('camera-go')).toBeEnabled()
    await desk.page.keyboard.press('Enter')
    await expect(desk.page.getByTestId('camera').locator('img')).toBeVisible()
    await desk.page.keyboard.press('Enter')
    expect(await comparison.hashOf('old')).toMatch(/^[0-9a-f]{64}$/)
    // Closed, the camera is let go.
    await expect(desk.page.getByTestId('camera')).toHaveCount(0)

    await desk.openScreen('counter')
    const { page } = await app.counter()
    const refused = await page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        ({ name }: DOMException) => name,
      ),
    )
    expect(refused).toBe('NotAllowedError')
    const heard = await desk.page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        ({ name }: DOMException) => name,
      ),
    )
    expect(heard).toBe('NotAllowedError')
  } finally {
    await app.kill()
  }
})

test('two points tapped on both photos lay them over each other on the counter', async ({
  app,
  desk,
  file,
}) => {
  await openComparisons(desk, file)
  const { comparison } = desk.visit
  await comparison.fields.press('comparison-add')
  await comparison.fields.type('comparison-part', '前制动摩擦片')
  await comparison.choosePhoto('old', photo('pad-worn'))
  await comparison.choosePhoto('new', photo('pad-new'))
  await desk.page.keyboard.press('F4')
  // The same two places, shifted and turned against each other on purpose.
  await comparison.pointAt('old', 0.2, 0.5)
  await comparison.pointAt('fresh', 0.25, 0.45)
  await expect(desk.page.getByTestId('align-save')).toBeDisabled()
  await comparison.pointAt('old', 0.8, 0.5)
  await comparison.pointAt('fresh', 0.85, 0.6)
  await expect(desk.page.getByTestId('align-save')).toBeEnabled()
  await desk.page.keyboard.press('Enter')
  await expect(desk.page.getByTestId('comparison-aligned')).toBeVisible()
  await comparison.save()

  await desk.page.getByTestId('comparison-show').click()
  const counter = await app.counter()
  await counter.expectShowing('comparison')
  // A tap is a whole pixel of a photo drawn small at the desk.
  const meets = async (): Promise<void> => {
    for (const { old, fresh } of [
      { old: [0.2, 0.5], fresh: [0.25, 0.45] },
      { old: [0.8, 0.5], fresh: [0.85, 0.6] },
    ] as const) {
      const there = await counter.placeOf('old', old[0], old[1])
      const here = await counter.placeOf('fresh', fresh[0], fresh[1])
      expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(12)
    }
  }
  await meets()

  // Nearer by the wheel, both in step, and never so far that a gap shows.
  const before = await counter.placeOf('old', 0.5, 0.5)
  await counter.wheel(600)
  await expect.poll(() => counter.zoomLevel()).toBeGreaterThan(2)
  const after = await counter.placeOf('old', 0.5, 0.5)
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(20)
  await counter.wheel(5000)
  const nearest = await counter.zoomLevel()
  await counter.wheel(5000)
  expect(await counter.zoomLevel()).toBe(nearest)
  await counter.wheel(-20_000)
  await expect.poll(() => counter.zoomLevel()).toBeLessThanOrEqual(1)
  await meets()
})

test('wear is told from earlier visits, and the story goes from part to part', async ({
  demoApp,
}) => {
  const { desk } = demoApp
  await desk.goTo('board')
  await desk.board.openFirstOf('final-inspection')
  await desk.visit.open('comparison')
  const { comparison } = desk.visit
  // Its pads were measured before.
  await expect(desk.page.getByTestId('wear-chart')).toBeVisible()
  await desk.page.getByTestId('comparison-show').click()
  const counter = await demoApp.counter()
  await counter.expectShowing('comparison')
  const verdict = counter.page.locator('[data-verdict]')
  await expect(counter.page.getByTestId('wear-chart')).toBeVisible()
  await expect(verdict).toContainText('每万公里磨损')
  await expect(verdict).toContainText('公里后到限度')

  // A reading put right at the desk is on the counter at once, with what it means for the wear.
  const told = await verdict.textContent()
  await comparison.fields.typeFigure('comparison-measured', '2')
  await comparison.fields.press('comparison-save')
  await expect(verdict).toContainText('已经到限度')
  await expect(verdict).toContainText('新件约可用')
  expect(await verdict.textContent()).not.toBe(told)

  // On to the other side and back, by keys and by a swipe beside the photos.
  const title = counter.page.getByRole('heading', { level: 1 })
  await expect(title).toContainText('左前')
  await counter.page.keyboard.press('ArrowRight')
  await expect(title).toContainText('右前')
  await expect(counter.page.getByTestId('gauge-other-side')).toBeVisible()
  await counter.swipe(1)
  await expect(title).toContainText('左前')
  await counter.swipe(-1)
  await expect(title).toContainText('右前')

  // A part never measured here before says nothing of wear: no chart, no number.
  await comparison.fields.press('comparison-add')
  await comparison.fields.type('comparison-part', '后制动摩擦片')
  await comparison.fields.typeFigure('comparison-measured', '5')
  await expect(desk.page.getByTestId('wear-unknown')).toHaveAttribute(
    'data-reason',
    'one-measurement',
  )
})
