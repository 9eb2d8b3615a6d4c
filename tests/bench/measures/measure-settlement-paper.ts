import type { ElectronApplication, Page } from '@playwright/test'
import { APP_WITH_PAGE, BENCH } from '../app/folders.ts'
import { launchApp, openBenchPage } from '../app/launch-app.ts'
import type { Runtime } from '../app/runtime.ts'
import { stageAppWithPage } from '../app/stage-app.ts'
import type { Measurement } from '../measurement.ts'
import { describeSpread, median, p95 } from '../quantile.ts'
import { toPlainHtml } from './to-plain-html.ts'

const RUNS = 30
const WARM_UP = 3
const WHAT = 'settlement of 40 lines to PDF, warm'

/**
 * Our paper and Chromium's `printToPDF` of the same words, in turns, in one app. Both begin with
 * what is to be printed and end with the bytes: the page is filled anew in a window kept warm, as
 * our worker is. What the printing takes by itself, its page already laid out, is told beside.
 */
export async function measureSettlementPaper(runtime: Runtime): Promise<Measurement[]> {
  await stageAppWithPage()
  const app = await launchApp({ runtime, app: APP_WITH_PAGE, profile: `${BENCH}/paper-profile` })
  try {
    const page = await openBenchPage(app)
    const first = await draw(page)
    const html = toPlainHtml(first.definition)
    await openPrinting(app)
    const ours: number[] = []
    const theirs: Printed[] = []
    for (let run = -WARM_UP; run < RUNS; run += 1) {
      const drawn = await draw(page)
      const printed = await print(app, html)
      if (run < 0) continue
      ours.push(drawn.milliseconds)
      theirs.push(printed)
    }
    const whole = theirs.map(({ filling, printing }) => filling + printing)
    const printing = theirs.map((printed) => printed.printing)
    return [
      {
        what: WHAT,
        value: p95(ours),
        unit: 'ms',
        bar: 200,
        how: `p95 of ${RUNS}, from the records to the bytes`,
        notes: [
          `${describeSpread(ours)}; ${first.pages} pages, ${kilobytes(first.size)}`,
          `the first after the warming up: ${first.milliseconds.toFixed(0)} ms`,
        ],
      },
      {
        what: `${WHAT}, against printToPDF`,
        value: median(ours) / median(whole),
        unit: '×',
        bar: 1,
        how: `medians of ${RUNS} in turns, each to its bytes`,
        notes: [
          `printToPDF with its page: ${describeSpread(whole)}; ${kilobytes(theirs[0]?.size ?? 0)}`,
          `printToPDF of a page laid out before: ${describeSpread(printing)}, so ${(median(ours) / median(printing)).toFixed(2)} ×`,
        ],
      },
    ]
  } finally {
    await app.close()
  }
}

const kilobytes = (size: number): string => `${Math.round(size / 1024)} kB`

const draw = (page: Page) => page.evaluate(() => window.bench.drawSettlement())

const openPrinting = (app: ElectronApplication): Promise<void> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ width: 800, height: 1100, show: false })
    await window.loadURL('data:text/html;charset=utf-8,<!doctype html><title>print</title>#print')
  })

interface Printed {
  readonly filling: number
  readonly printing: number
  readonly size: number
}

const print = (app: ElectronApplication, html: string): Promise<Printed> =>
  app.evaluate(async ({ BrowserWindow }, content) => {
    const window = BrowserWindow.getAllWindows().find((each) =>
      each.webContents.getURL().endsWith('#print'),
    )
    if (window === undefined) throw new Error('the page to print is gone')
    const start = performance.now()
    // Reading its height makes the browser lay the page out, as printing needs it.
    await window.webContents.executeJavaScript(
      `document.documentElement.innerHTML = ${JSON.stringify(content)}; document.body.offsetHeight`,
    )
    const filled = performance.now()
    const bytes = await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true })
    return { filling: filled - start, printing: performance.now() - filled, size: bytes.length }
  }, html)
