import { unwrap } from '#shared/kernel/result.ts'
import { parseVisitFile } from '#shared/visit-file/parse-visit-file.ts'
import type { VisitFile } from '#shared/visit-file/visit-file-schema.ts'
import { OpenApp } from '#tests/support/desk/open-app.ts'
import { readSampleText } from '#tests/support/visit-file/sample-visit-files.ts'
import { shopOfVisit } from '#tests/tour/shop-of-visit.ts'
import { type Acknowledged, judgeRecords, type Verdict } from './judge-records.ts'
import { killAtOnce, processTree, waitForEnd } from './process-tree.ts'
import { readJournalFiles } from './read-journal-files.ts'
import { readRecords } from './read-records.ts'

/** Cars that are being worked on when the plug is pulled. */
const PLATES = ['京A10001', '京A10002', '京A10003'] as const
const TWO_HOURS = 2 * 3600_000

/** A shop on a profile of its own, whose desk is worked at while things go wrong. */
export class FaultShop {
  readonly profile: string
  /** Everything the desk has said was saved. */
  readonly acknowledged: Acknowledged[] = []
  #app: OpenApp
  #saves = 0
  #isAtVisit = ''

  private constructor(profile: string, app: OpenApp) {
    this.profile = profile
    this.#app = app
  }

  /** A shop that opened a minute ago, with three cars in. */
  static async open(profile: string): Promise<FaultShop> {
    const app = await OpenApp.start(profile)
    const shop = new FaultShop(profile, app)
    const file = unwrap(parseVisitFile(readSampleText('brake-pads')))
    await app.desk.setup.fill(shopOfVisit(file, 'zh-CN'))
    await app.desk.setup.open()
    for (const plate of PLATES) await shop.#receive(file, plate)
    return shop
  }

  get app(): OpenApp {
    return this.#app
  }

  get desk(): OpenApp['desk'] {
    return this.#app.desk
  }

  async #receive({ customer, vehicle, intake }: VisitFile, plate: string): Promise<void> {
    const { search, reception } = this.desk
    const now = Date.now()
    await search.receiveNew(plate)
    await reception.fill({
      customer,
      vehicle: {
        plate,
        make: vehicle.make,
        model: vehicle.model,
        kind: vehicle.kind,
        energy: vehicle.energy,
      },
      intake: {
        arrivedAt: new Date(now).toISOString(),
        promisedAt: new Date(now + TWO_HOURS).toISOString(),
        mileageKm: intake.mileageKm,
        statement: intake.statement,
      } as VisitFile['intake'],
    })
    await reception.save()
    this.#isAtVisit = plate
  }

  /** Writes one more charge on a visit; it counts from the moment the desk says it is saved. */
  async save(): Promise<void> {
    const charge = await this.beginSave()
    await this.desk.page.getByTestId('charge-editor').waitFor({ state: 'detached' })
    this.acknowledged.push(charge)
  }

  /** Types one more charge and presses save, without waiting for what becomes of it. */
  async beginSave(): Promise<Acknowledged> {
    const plate = PLATES[Math.floor(this.#saves / 4) % PLATES.length] ?? PLATES[0]
    this.#saves += 1
    const charge = { plate, name: `拖车${this.#saves}`, amount: 100 * this.#saves }
    await this.goTo(plate)
    const { fields } = this.desk
    await fields.press('charge-add')
    await fields.type('charge-name', charge.name)
    await fields.typeFigure('charge-amount', charge.amount / 100)
    await fields.press('charge-save')
    return charge
  }

  async goTo(plate: string): Promise<void> {
    if (this.#isAtVisit === plate) return
    await this.desk.search.goTo(plate)
    await this.desk.visit.open('estimate')
    this.#isAtVisit = plate
  }

  async saveTimes(count: number): Promise<void> {
    for (let done = 0; done < count; done += 1) await this.save()
  }

  /** Saves on and on until the app is gone, at most so many times; gives how many were done. */
  async saveUntilGone(most: number): Promise<number> {
    let done = 0
    try {
      while (done < most) {
        await this.save()
        done += 1
      }
    } catch (error) {
      if (!isGone(error)) throw error
    }
    return done
  }

  /** Ends the app's processes without a word, all of them or only main. */
  async kill(whom: 'all' | 'main'): Promise<void> {
    const main = this.#app.electron.process().pid
    if (main === undefined) throw new Error('the app has no process')
    const tree = processTree(main)
    killAtOnce(whom === 'all' ? tree : [main])
    await waitForEnd(tree)
  }

  async quit(): Promise<void> {
    await this.#app.quit()
  }

  /** Opens the app again and looks: what is missing, what is half there. */
  async reopen(): Promise<Verdict> {
    await this.start()
    await this.ready()
    return this.look()
  }

  /** Opens the app again, whatever its desk shows. */
  async start(): Promise<void> {
    this.#app = await OpenApp.start(this.profile)
    this.#isAtVisit = ''
  }

  /** The frame stands before the records do: somebody is at the desk when they are open, too. */
  async ready(): Promise<void> {
    await this.desk.page.getByTestId('staff-switch').waitFor()
  }

  /** Lets the journal be read through again at the next start, as on another day. */
  async forgetReading(): Promise<void> {
    await this.desk.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('qiantai')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const db = opening.result
            const writing = db.transaction('settings', 'readwrite')
            writing.objectStore('settings').delete('preference:journal-read-on')
            writing.onerror = () => reject(writing.error)
            writing.oncomplete = () => {
              db.close()
              resolve()
            }
          }
        }),
    )
  }

  async look(): Promise<Verdict> {
    const tables = await readRecords(this.desk.page)
    const verdict = judgeRecords(this.acknowledged, tables, await readJournalFiles(this.profile))
    return { ...verdict, broken: [...verdict.broken, ...(await this.#addUp(tables.visits ?? []))] }
  }

  /** The total on screen is the sum of what lies there. */
  async #addUp(visits: readonly Readonly<Record<string, unknown>>[]): Promise<string[]> {
    const [plate] = PLATES
    await this.goTo(plate)
    const id = await this.desk.page.locator('[data-visit-id]').getAttribute('data-visit-id')
    const visit = visits.find((each) => each.id === id)
    const charges = (visit?.charges ?? []) as readonly { readonly amount: number }[]
    const sum = charges.reduce((total, { amount }) => total + amount, 0)
    const shown = await this.desk.visit.estimate.total()
    return shown === sum ? [] : [`${plate} shows ${shown} and has ${sum}`]
  }
}

/** Playwright's words for a page or an app that is no longer there. */
const isGone = (error: unknown): boolean =>
  /closed|crashed|disconnected|Target page/i.test(error instanceof Error ? error.message : '')
