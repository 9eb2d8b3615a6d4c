import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { Desk } from '#tests/support/desk/desk.ts'
import { APP, BENCH } from '../app/folders.ts'
import { allowNamedFunctions, launchApp, openDesk } from '../app/launch-app.ts'
import type { Runtime } from '../app/runtime.ts'
import type { Measurement } from '../measurement.ts'
import { describeHeap, type Heap, readHeap } from './read-heap.ts'

/** A day of slides of some fifteen seconds each. */
const CHANGES = 2_000
/** By then every kind of slide was drawn several times. */
const BEFORE = 200
/** A second of the wall's timers is this many milliseconds here. */
const SECOND_MS = 4

/**
 * A day's rotation on the wall of the demo shop, with every kind of slide, its timers made short:
 * the same turns, drawings and goings as in a day, in minutes.
 */
export async function measureRotation(runtime: Runtime): Promise<Measurement> {
  const profile = join(BENCH, 'rotation-profile')
  await rm(profile, { recursive: true, force: true })
  const app = await launchApp({ runtime, app: APP, profile, flags: ['--demo'] })
  try {
    const desk = new Desk(await openDesk(app))
    // Only what is opened from now on: the desk keeps its time.
    await app.context().addInitScript(shortenTimers, SECOND_MS / 1_000)
    const opened = app.waitForEvent('window')
    await desk.openScreen('wall')
    const wall = await opened
    await wall.locator('[data-turn]').waitFor()
    await allowNamedFunctions(wall)
    const slides = await wall.locator('[data-turn] > i').count()
    const session = await wall.context().newCDPSession(wall)
    await untilTurn(wall, BEFORE)
    const before = await readHeap(session)
    await untilTurn(wall, CHANGES)
    const after = await readHeap(session)
    return {
      what: `memory of the wall after ${CHANGES} slide changes`,
      value: Math.max(0, (after.bytes / before.bytes - 1) * 100),
      unit: '%',
      bar: 10,
      how: `heap after collecting, change ${CHANGES} against change ${BEFORE}, ${slides} slides by turns`,
      notes: [describeGrowth(before, after)],
    }
  } finally {
    await app.close()
  }
}

const describeGrowth = (before: Heap, after: Heap): string =>
  `at ${BEFORE}: ${describeHeap(before)}; at ${CHANGES}: ${describeHeap(after)}`

/** In a page, before its own scripts: a second passes in a fraction of one. */
function shortenTimers(share: number): void {
  const wait = window.setTimeout.bind(window)
  const repeat = window.setInterval.bind(window)
  window.setTimeout = ((act: TimerHandler, ms = 0, ...more: unknown[]) =>
    wait(act, ms * share, ...more)) as typeof window.setTimeout
  window.setInterval = ((act: TimerHandler, ms = 0, ...more: unknown[]) =>
    repeat(act, ms * share, ...more)) as typeof window.setInterval
}

const untilTurn = async (wall: Page, turn: number): Promise<void> => {
  const hasCome = (wanted: number): boolean =>
    Number(document.querySelector<HTMLElement>('[data-turn]')?.dataset.turn) >= wanted
  await wall.waitForFunction(hasCome, turn, { timeout: 600_000, polling: 200 })
}
