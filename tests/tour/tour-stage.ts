import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { VisitFile } from '#shared/visit-file/visit-file-schema.ts'
import type { OpenApp } from '#tests/support/desk/open-app.ts'
import type { ShopToOpen } from '#tests/support/desk/setup-page.ts'
import type { Camera } from './camera.ts'
import type { PaperSaver } from './paper-saver.ts'
import type { TourVisit } from './read-visit.ts'
import type { Stopwatch } from './stopwatch.ts'
import { timeOf, type VisitMoment } from './visit-times.ts'

/** What a step of the tour works with. */
export interface TourStage {
  readonly app: OpenApp
  readonly visit: TourVisit
  readonly locale: DocumentLocale
  readonly watch: Stopwatch
  readonly camera: Camera
  readonly papers: PaperSaver
}

/** A stage with the shop it plays in. */
export interface OpenStage extends TourStage {
  readonly file: VisitFile
  readonly shop: ShopToOpen
}

/** Moves the app's clock to a moment of the visit. */
export const at = ({ app, file }: OpenStage, moment: VisitMoment): Promise<void> =>
  app.setClock(timeOf(moment, file))

/** A picture of the desk, without messages in front of it. */
export async function takeDesk({ app, camera }: TourStage, what: string): Promise<void> {
  await app.desk.closeNotices()
  await camera.take('desk', app.desk.page, what)
}

/** A picture of the counter display. */
export async function takeCounter({ app, camera }: TourStage, what: string): Promise<void> {
  const counter = await app.counter()
  await camera.take('counter', counter.page, what)
}
