import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { CounterDisplay } from '#tests/support/desk/counter-display.ts'
import { Desk } from '#tests/support/desk/desk.ts'
import { APP, BENCH } from '../app/folders.ts'
import { allowNamedFunctions, launchApp, openDesk } from '../app/launch-app.ts'
import type { Runtime } from '../app/runtime.ts'
import type { Measurement } from '../measurement.ts'
import { p95 } from '../quantile.ts'
import { makeLargePhoto } from './make-large-photo.ts'
import { describeFrames, type Frames, ONE_FRAME_MS, recordFrames } from './record-frames.ts'

const MOVES = 240
/** How long a page of the lounge stands, and that many turns of it. */
const TURNS_MS = 31_000
const EMPTY_MS = 4_000

/**
 * Frame times of what customers watch: the slider and the zoom over two photos of twelve million
 * pixels, and the lounge turning its pages with sixty cars; each against an empty page of the same
 * size in which a box moves, in the same run. Without a graphics card everything is drawn by the
 * processor, the empty page too.
 */
export async function measureFrames(runtime: Runtime, profile: string): Promise<Measurement[]> {
  return [...(await measureSlider(runtime)), await measureLounge(runtime, profile)]
}

async function measureSlider(runtime: Runtime): Promise<Measurement[]> {
  const own = join(BENCH, 'frames-profile')
  await rm(own, { recursive: true, force: true })
  const app = await launchApp({ runtime, app: APP, profile: own, flags: ['--demo'] })
  try {
    const counter = await showLargePhotos(app, await openDesk(app))
    const empty = await recordEmpty(app, counter.page)
    const dragged = await recordFrames(app, counter.page, () => drag(counter.page))
    const zoomed = await recordFrames(app, counter.page, () => zoom(counter))
    const kept = await counter.page.evaluate(() =>
      [...document.images].map((image) => `${image.naturalWidth} × ${image.naturalHeight}`),
    )
    const notes = [`photos kept as ${kept.join(' and ')}`]
    return [
      toMeasurement('slider dragged over two 12 MP photos', dragged, empty, notes),
      toMeasurement('zoom in step over two 12 MP photos', zoomed, empty, []),
    ]
  } finally {
    await app.close()
  }
}

async function measureLounge(runtime: Runtime, profile: string): Promise<Measurement> {
  const app = await launchApp({ runtime, app: APP, profile })
  try {
    const desk = new Desk(await openDesk(app))
    const opened = app.waitForEvent('window')
    await desk.openScreen('lounge')
    const lounge = await opened
    await allowNamedFunctions(lounge)
    await lounge.locator('li[data-called]').first().waitFor()
    const empty = await recordEmpty(app, lounge)
    const cars = await lounge.locator('li[data-called]').count()
    const turning = await recordFrames(app, lounge, () => lounge.waitForTimeout(TURNS_MS))
    return toMeasurement('lounge turning pages with 60 cars', turning, empty, [
      `${cars} cars to a page, three turns`,
    ])
  } finally {
    await app.close()
  }
}

const toMeasurement = (
  what: string,
  frames: Frames,
  empty: Frames,
  notes: readonly string[],
): Measurement => ({
  what: `${what}: frame time`,
  value: p95(frames.intervals),
  unit: 'ms',
  bar: ONE_FRAME_MS,
  how: `p95; ${(p95(frames.intervals) / p95(empty.intervals)).toFixed(2)} × of an empty page with a moving box`,
  notes: [describeFrames(frames), `empty page: ${describeFrames(empty)}`, ...notes],
})

async function showLargePhotos(app: ElectronApplication, page: Page): Promise<CounterDisplay> {
  const desk = new Desk(page)
  const photos = { old: join(BENCH, 'old.jpg'), new: join(BENCH, 'new.jpg') }
  await makeLargePhoto(page, photos.old, 20)
  await makeLargePhoto(page, photos.new, 200)
  await desk.goTo('board')
  await desk.board.openFirstOf('in-repair')
  await desk.visit.open('comparison')
  const { comparison } = desk.visit
  await comparison.fields.press('comparison-add')
  await comparison.fields.type('comparison-part', '前制动摩擦片')
  await comparison.choosePhoto('old', photos.old)
  await comparison.choosePhoto('new', photos.new)
  await comparison.save()
  const opened = app.waitForEvent('window')
  await page.getByTestId('comparison-show').first().click()
  const shown = await opened
  await allowNamedFunctions(shown)
  // The photos of this bench are the last of the story.
  await shown.locator('header nav').waitFor()
  while ((await shown.locator('img[data-placed="true"]').count()) < 2 || !(await isLarge(shown))) {
    await shown.keyboard.press('PageDown')
    await shown.waitForTimeout(200)
  }
  return new CounterDisplay(shown)
}

const isLarge = (page: Page): Promise<boolean> =>
  page.evaluate(() => [...document.images].some((image) => image.naturalWidth >= 3_000))

/** An empty window of the same size, in which a box moves by every frame. */
async function recordEmpty(app: ElectronApplication, like: Page): Promise<Frames> {
  const size = await like.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const opened = app.waitForEvent('window')
  await app.evaluate(async ({ BrowserWindow }, { width, height }) => {
    const window = new BrowserWindow({ width, height, useContentSize: true })
    await window.loadURL('data:text/html,<body style="margin:0"><div id="box">')
  }, size)
  const page = await opened
  await allowNamedFunctions(page)
  await page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('#box')
    if (box === null) return
    box.style.cssText = 'position:absolute;width:200px;height:200px;background:#06c'
    const move = (at: number): void => {
      box.style.transform = `translateX(${(at / 4) % 600}px)`
      requestAnimationFrame(move)
    }
    requestAnimationFrame(move)
  })
  const frames = await recordFrames(app, page, () => page.waitForTimeout(EMPTY_MS))
  await page.close()
  await like.bringToFront()
  return frames
}

async function drag(page: Page): Promise<void> {
  const slider = page.getByRole('slider').first()
  const frame = await slider.locator('xpath=ancestor::*[@data-rcs="root"]').first().boundingBox()
  if (frame === null) throw new Error('there is no slider')
  const y = frame.y + frame.height / 2
  await page.mouse.move(frame.x + frame.width / 2, y)
  await page.mouse.down()
  for (let move = 0; move < MOVES; move += 1) {
    const sway = Math.sin((move / MOVES) * Math.PI * 6) * 0.4
    await page.mouse.move(frame.x + frame.width * (0.5 + sway), y)
  }
  await page.mouse.up()
}

/** A turn of the wheel in every frame: the driver's own come in every other one. */
const zoom = ({ page }: CounterDisplay): Promise<void> =>
  page.evaluate(async (moves) => {
    const frame = document.querySelector('[data-zoom]')
    if (frame === null) throw new Error('there is nothing to zoom')
    const { left, top, width, height } = frame.getBoundingClientRect()
    const at = { clientX: left + width / 3, clientY: top + height / 2 }
    for (let move = 0; move < moves; move += 1) {
      await new Promise(requestAnimationFrame)
      const deltaY = Math.sin((move / moves) * Math.PI * 6) > 0 ? -20 : 20
      const turn = { ...at, deltaY, bubbles: true, cancelable: true }
      frame.querySelector('img')?.dispatchEvent(new WheelEvent('wheel', turn))
    }
  }, MOVES)
