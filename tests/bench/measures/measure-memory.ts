import type { Page } from '@playwright/test'
import { VISIT_SHEETS } from '#renderer/navigation/route.ts'
import { APP } from '../app/folders.ts'
import { launchApp, openDesk } from '../app/launch-app.ts'
import type { Runtime } from '../app/runtime.ts'
import type { Measurement } from '../measurement.ts'
import { lastVisits, openEstimate, typeCeiling } from './change-ceiling.ts'
import { describeHeap, type Heap, readHeap } from './read-heap.ts'

const VISITS = 300
/** By then every sheet has been loaded and the caches are filled. */
const BEFORE = 50
/** Cars in the house: only their visits can still be written on. */
const OPEN = 60
/** Papers are drawn by a worker and shown in a canvas: seen for some, for the bench to end. */
const PAPERS_EVERY = 10

/** A day's work in one window: each visit opened, all its sheets seen, one saved, back to the board. */
export async function measureMemory(runtime: Runtime, profile: string): Promise<Measurement> {
  const app = await launchApp({ runtime, app: APP, profile })
  try {
    const desk = await openDesk(app)
    const session = await desk.context().newCDPSession(desk)
    const visits = await lastVisits(desk, VISITS)
    let before: Heap | undefined
    for (const [index, visitId] of visits.entries()) {
      if (index === BEFORE) before = await readHeap(session)
      await seeVisit(desk, visitId, index % PAPERS_EVERY === 0)
      await saveVisit(desk, visits[index % OPEN] ?? visitId, 3_000 + index)
      await goTo(desk, '#/board')
      await desk.getByTestId('board-filter-all').waitFor()
    }
    const after = await readHeap(session)
    if (before === undefined) throw new Error('too few visits')
    const growth = (after.bytes / before.bytes - 1) * 100
    return {
      what: `memory of the desk after ${VISITS} visits`,
      value: Math.abs(growth),
      unit: '%',
      bar: 10,
      how: `heap after collecting, visit ${VISITS} against visit ${BEFORE}`,
      notes: [`at ${BEFORE}: ${describeHeap(before)}; at ${VISITS}: ${describeHeap(after)}`],
    }
  } finally {
    await app.close()
  }
}

async function seeVisit(desk: Page, visitId: string, withPapers: boolean): Promise<void> {
  for (const sheet of VISIT_SHEETS) {
    if (sheet === 'papers' && !withPapers) continue
    await goTo(desk, `#/visit/${visitId}/${sheet}`)
    const opened = desk.locator(`[data-visit-id="${visitId}"] [data-sheet="${sheet}"] > *`).first()
    await opened.waitFor({ state: 'attached' })
    if (sheet === 'papers') await desk.locator('canvas').first().waitFor({ state: 'attached' })
  }
}

async function saveVisit(desk: Page, visitId: string, yuan: number): Promise<void> {
  await openEstimate(desk, visitId)
  await typeCeiling(desk, yuan)
  await desk.keyboard.press('Enter')
}

/** Chromium counts more than 200 changes of the address in ten seconds as a page run wild. */
const PACE_MS = 52

async function goTo(desk: Page, hash: string): Promise<void> {
  await desk.evaluate((next) => {
    window.location.hash = next
  }, hash)
  await desk.waitForTimeout(PACE_MS)
}
