import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { instantOf } from '#shared/kernel/instant.ts'
import { ShowroomDesk } from '#tests/support/desk/showroom-desk.ts'
import { Camera } from '../camera.ts'
import { runTour } from '../run-tour.ts'
import { SALE_STEPS } from './drive-sale.ts'
import { type SaleStage, tomorrowOf } from './sale-stage.ts'
import { ShownPaperSaver } from './shown-paper-saver.ts'

/** Drives one sale through the demo shop: from a question on the web to the car in service. */
export const runSale = (
  out: string,
  locale: DocumentLocale,
): Promise<{ readonly seconds: number }> =>
  runTour({
    name: 'sale',
    out,
    flags: ['--demo'],
    drive: async ({ app, watch, work }) => {
      const { desk } = app
      const papers = new ShownPaperSaver(app, work)
      const camera = new Camera(work)
      await watch.time('setup', async () => {
        await desk.ready()
        await desk.speak(locale)
        await desk.openScreen('counter')
        await (await app.counter()).expectShowing('idle')
      })
      const stage: SaleStage = {
        app,
        showroom: new ShowroomDesk(desk.page),
        firstDay: tomorrowOf(instantOf(Date.now())),
        shot: async (window, what) => {
          await desk.closeNotices()
          const page = window === 'desk' ? desk.page : (await app.counter()).page
          await camera.take(window, page, what)
        },
        keep: (kind) => papers.keep(kind),
      }
      for (const [name, step] of SALE_STEPS) await watch.time(name, () => step(stage))
      return { documents: papers.saved }
    },
  })
