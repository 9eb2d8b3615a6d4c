import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { APP, BENCH } from '../app/folders.ts'
import { launchApp, openDesk } from '../app/launch-app.ts'
import type { Runtime } from '../app/runtime.ts'
import type { Measurement } from '../measurement.ts'
import { median } from '../quantile.ts'
import { type Hearing, timeStart } from './time-start.ts'

const ROUNDS = 9
const DESK: Hearing = {
  target: `document.querySelector('[data-testid="search"]')`,
  event: 'input',
}
const EMPTY: Hearing = {
  target: `document.title === 'empty' ? document.body : null`,
  event: 'keydown',
}

/**
 * Start to a search box that takes a key, against an empty window that takes one, in turns; the
 * first round only warms the caches. Also on the demo shop, whose records are few.
 */
export async function measureStart(runtime: Runtime, profile: string): Promise<Measurement> {
  const demoProfile = await makeDemoProfile(runtime)
  const emptyProfile = join(BENCH, 'empty-profile')
  const startEmpty = () =>
    timeStart(runtime, [APP, '--empty-window', `--user-data=${emptyProfile}`], EMPTY)
  const rounds: { empty: number; desk: number; demo: number }[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const empty = await startEmpty()
    const desk = await timeStart(runtime, [APP, `--user-data=${profile}`], DESK)
    const demo = await timeStart(runtime, [APP, '--demo', `--user-data=${demoProfile}`], DESK)
    if (round > 0) rounds.push({ empty, desk, demo })
  }
  const ratios = rounds.map(({ desk, empty }) => desk / empty)
  const demoRatios = rounds.map(({ demo, empty }) => demo / empty)
  const milliseconds = (key: 'empty' | 'desk' | 'demo'): string =>
    `${median(rounds.map((times) => times[key])).toFixed(0)} ms`
  return {
    what: 'start to a desk that takes input',
    value: median(ratios),
    unit: '×',
    bar: 1.5,
    how: `median of ${ROUNDS} pairs`,
    notes: [
      `desk ${milliseconds('desk')}, empty window ${milliseconds('empty')}, ratios ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`,
      `on the demo shop ${median(demoRatios).toFixed(2)} × (${milliseconds('demo')})`,
    ],
  }
}

/** A profile on which the demo shop has been set up, as at its first start. */
async function makeDemoProfile(runtime: Runtime): Promise<string> {
  const profile = join(BENCH, 'demo-profile')
  await rm(profile, { recursive: true, force: true })
  const app = await launchApp({ runtime, app: APP, profile, flags: ['--demo'] })
  await openDesk(app)
  await app.close()
  return profile
}
