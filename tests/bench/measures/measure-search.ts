import type { Page } from '@playwright/test'
import { APP } from '../app/folders.ts'
import { launchApp, openDesk } from '../app/launch-app.ts'
import type { Runtime } from '../app/runtime.ts'
import type { Measurement } from '../measurement.ts'
import { describeSpread, p95 } from '../quantile.ts'
import { pickSearches, type Search } from './pick-searches.ts'

/** Between two keys of a quick typist; the search must not lean on it. */
const PAUSE_MS = 80

/** Each key of each text, from the key to the frame that shows its rows. */
export async function measureSearch(runtime: Runtime, profile: string): Promise<Measurement> {
  const app = await launchApp({ runtime, app: APP, profile })
  try {
    const desk = await openDesk(app)
    const readyAfter = await untilIndexed(desk)
    const searches = await pickSearches(desk)
    // Once through unmeasured: the engine compiles what it runs.
    await typeAll(desk, searches.slice(0, 2))
    const times = await typeAll(desk, searches)
    const all = times.flatMap(({ keys }) => keys)
    return {
      what: 'a key in the search box to results drawn',
      value: p95(all),
      unit: 'ms',
      bar: 30,
      how: `p95 of ${all.length} keys in ${searches.length} texts`,
      notes: [
        describeSpread(all),
        `the index was ready ${(readyAfter / 1000).toFixed(1)} s after the page began`,
        ...times.map(({ what, keys }) => `${what}: ${describeSpread(keys)}`),
      ],
    }
  } finally {
    await app.close()
  }
}

/** Until search works from memory; gives the milliseconds since the page began. */
async function untilIndexed(desk: Page): Promise<number> {
  const ready = await desk.waitForFunction(
    () => performance.getEntriesByName('search-index-ready')[0]?.startTime,
    undefined,
    { timeout: 120_000 },
  )
  return (await ready.jsonValue()) ?? Number.NaN
}

interface Typed {
  readonly what: string
  readonly keys: readonly number[]
}

async function typeAll(desk: Page, searches: readonly Search[]): Promise<Typed[]> {
  const typed: Typed[] = []
  for (const { what, text } of searches) {
    const box = desk.getByTestId('search')
    await box.click()
    await box.fill('')
    const keys: number[] = []
    let before = ''
    for (const character of text) {
      before += character
      keys.push(await typeKey(desk, character, before))
      await desk.waitForTimeout(PAUSE_MS)
    }
    typed.push({ what, keys })
  }
  return typed
}

async function typeKey(desk: Page, character: string, text: string): Promise<number> {
  // Armed first and asked later: a key may overtake what is evaluated beside it.
  await desk.evaluate(timeRows, text)
  // A character of an input method arrives without a key: its time is that of the input.
  if (/^[\x20-\x7e]$/.test(character)) await desk.keyboard.press(character)
  else await desk.keyboard.insertText(character)
  return desk.evaluate(() => window.benchRowsDrawn ?? Number.NaN)
}

declare global {
  interface Window {
    benchRowsDrawn?: Promise<number>
  }
}

/** In the page: from the next key's own time stamp until the frame with its rows is laid out. */
function timeRows(text: string): void {
  window.benchRowsDrawn = new Promise((resolve) => {
    let start = 0
    const begin = (event: Event): void => {
      if (start === 0) start = event.timeStamp
    }
    document.addEventListener('keydown', begin, true)
    document.addEventListener('beforeinput', begin, true)
    const observer = new MutationObserver(() => {
      const rows = document.querySelector<HTMLElement>('[data-testid="search-rows"]')
      if (rows?.dataset.text !== text) return
      observer.disconnect()
      document.removeEventListener('keydown', begin, true)
      document.removeEventListener('beforeinput', begin, true)
      requestAnimationFrame(() => {
        const afterFrame = new MessageChannel()
        afterFrame.port1.onmessage = () => resolve(performance.now() - start)
        afterFrame.port2.postMessage(null)
      })
    })
    observer.observe(document.body, { attributes: true, childList: true, subtree: true })
  })
}
