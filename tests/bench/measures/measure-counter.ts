import type { ElectronApplication, Page } from '@playwright/test'
import { APP } from '../app/folders.ts'
import { allowNamedFunctions, launchApp, openDesk } from '../app/launch-app.ts'
import type { Runtime } from '../app/runtime.ts'
import type { Measurement } from '../measurement.ts'
import { describeSpread, p95 } from '../quantile.ts'
import { lastVisits, openEstimate, typeCeiling } from './change-ceiling.ts'

const SAMPLES = 50
const WARM_UP = 5

/**
 * The estimate of a visit stands in front of the customer; the advisor writes another ceiling. From
 * Enter at the desk, over the durable save, to the frame on the counter display that shows it. The
 * two pages are two processes: the machine's clock is common to them, to a millisecond.
 */
export async function measureCounter(runtime: Runtime, profile: string): Promise<Measurement> {
  const app = await launchApp({ runtime, app: APP, profile })
  try {
    const desk = await openDesk(app)
    const [visitId = ''] = await lastVisits(desk, 1)
    await openEstimate(desk, visitId)
    const counter = await showEstimate(app, desk)
    await desk.evaluate(watchEnter)
    const times: number[] = []
    for (let sample = 0; sample < WARM_UP + SAMPLES; sample += 1) {
      const time = await changeShown(desk, counter, 2_001 + sample)
      if (sample >= WARM_UP) times.push(time)
    }
    return {
      what: 'desk change to counter display',
      value: p95(times),
      unit: 'ms',
      bar: 100,
      how: `p95 of ${SAMPLES}, from Enter at the desk, saved, to the counter's frame`,
      notes: [describeSpread(times)],
    }
  } finally {
    await app.close()
  }
}

async function showEstimate(app: ElectronApplication, desk: Page): Promise<Page> {
  const opened = app.waitForEvent('window')
  await desk.getByTestId('visit-show').click()
  await desk.getByTestId('visit-show-estimate').click()
  const counter = await opened
  await counter.locator('main[data-showing="estimate"]').waitFor()
  await allowNamedFunctions(counter)
  return counter
}

async function changeShown(desk: Page, counter: Page, yuan: number): Promise<number> {
  await typeCeiling(desk, yuan)
  await counter.evaluate(watchText, `${yuan.toLocaleString('en-US')}.00`)
  await desk.keyboard.press('Enter')
  const drawnAt = await counter.evaluate(() => window.benchTextDrawnAt ?? Number.NaN)
  const enterAt = await desk.evaluate(() => window.benchEnteredAt ?? Number.NaN)
  await desk.waitForTimeout(200)
  return drawnAt - enterAt
}

declare global {
  interface Window {
    benchEnteredAt?: number
    benchTextDrawnAt?: Promise<number>
  }
}

/** In the page: keeps when the last key came, by the machine's clock. */
function watchEnter(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      window.benchEnteredAt = Date.now() - (performance.now() - event.timeStamp)
    },
    true,
  )
}

/** In the page: when the frame with this text is laid out, by the machine's clock. */
function watchText(text: string): void {
  window.benchTextDrawnAt = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.body.textContent?.includes(text)) return
      observer.disconnect()
      requestAnimationFrame(() => {
        const afterFrame = new MessageChannel()
        afterFrame.port1.onmessage = () => resolve(Date.now())
        afterFrame.port2.postMessage(null)
      })
    })
    observer.observe(document.body, { characterData: true, childList: true, subtree: true })
  })
}
