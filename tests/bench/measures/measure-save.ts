import type { Page } from '@playwright/test'
import { APP } from '../app/folders.ts'
import { launchApp, openDesk } from '../app/launch-app.ts'
import type { Runtime } from '../app/runtime.ts'
import type { Measurement } from '../measurement.ts'
import { describeSpread, p95 } from '../quantile.ts'
import { lastVisits, openEstimate, typeCeiling } from './change-ceiling.ts'

const VISITS = 6
const SAVES_EACH = 14
/** The first saves of a window compile the code and load the speller. */
const WARM_UP = 6

interface Save {
  /** From Enter to the browser's word that the transaction is on the disk. */
  readonly milliseconds: number
  /** The transaction alone. */
  readonly transaction: number
  readonly durability: string
}

declare global {
  interface Window {
    benchSave?: (save: Save) => void
    benchSaved?: Promise<Save>
    benchEnterAt?: number
  }
}

/**
 * Another ceiling on the estimate of an open visit: Enter, the rule, the row with its search keys,
 * the journal entry, flushed to the disk. The transaction is watched from outside the app.
 */
export async function measureSave(runtime: Runtime, profile: string): Promise<Measurement> {
  const app = await launchApp({ runtime, app: APP, profile })
  try {
    const desk = await openDesk(app)
    await desk.evaluate(watchSaves)
    const saves: Save[] = []
    for (const visitId of await lastVisits(desk, VISITS)) {
      await openEstimate(desk, visitId)
      for (let count = 0; count < SAVES_EACH; count += 1) {
        saves.push(await saveCeiling(desk, 1_000 + saves.length))
      }
    }
    const counted = saves.slice(WARM_UP)
    const relaxed = counted.filter(({ durability }) => durability !== 'strict')
    if (relaxed.length > 0) throw new Error(`${relaxed.length} saves were not strict`)
    const times = counted.map(({ milliseconds }) => milliseconds)
    return {
      what: 'saving a visit, durable',
      value: p95(times),
      unit: 'ms',
      bar: 60,
      how: `p95 of ${times.length} saves, from Enter to flushed`,
      notes: [
        describeSpread(times),
        `transaction alone: ${describeSpread(counted.map(({ transaction }) => transaction))}`,
      ],
    }
  } finally {
    await app.close()
  }
}

async function saveCeiling(desk: Page, yuan: number): Promise<Save> {
  await typeCeiling(desk, yuan)
  await desk.evaluate(() => {
    window.benchSaved = new Promise((resolve, reject) => {
      window.benchSave = resolve
      setTimeout(() => reject(new Error('nothing was saved within ten seconds')), 10_000)
    })
  })
  await desk.keyboard.press('Enter')
  const save = await desk.evaluate(() => window.benchSaved)
  if (save === undefined) throw new Error('the page forgot what it was to watch')
  // The field takes the saved value back when the live query brings it: typing must not cross that.
  await desk.waitForTimeout(200)
  return save
}

/**
 * In the page: hears the end of every transaction that writes a journal entry. Dexie binds the
 * browser's `transaction` when it opens the records, so the first use of a store is what is seen.
 */
function watchSaves(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      window.benchEnterAt = event.timeStamp
    },
    true,
  )
  const seen = new WeakSet<IDBTransaction>()
  const takeStore = IDBTransaction.prototype.objectStore
  IDBTransaction.prototype.objectStore = function (name) {
    const isSave = this.mode === 'readwrite' && this.objectStoreNames.contains('journal')
    if (isSave && !seen.has(this)) {
      seen.add(this)
      const openedAt = performance.now()
      this.addEventListener('complete', () => {
        const now = performance.now()
        window.benchSave?.({
          milliseconds: now - (window.benchEnterAt ?? openedAt),
          transaction: now - openedAt,
          durability: this.durability,
        })
      })
    }
    return takeStore.call(this, name)
  }
}
