import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { Camera } from './camera.ts'
import { driveVisit } from './drive-visit.ts'
import { PaperSaver } from './paper-saver.ts'
import type { TourVisit } from './read-visit.ts'
import { runTour } from './run-tour.ts'

/** Drives one visit through an empty app. */
export const runVisit = (
  visit: TourVisit,
  out: string,
  locale: DocumentLocale,
): Promise<{ readonly seconds: number }> =>
  runTour({
    name: visit.name,
    out,
    flags: [],
    drive: async ({ app, watch, work }) => {
      const papers = new PaperSaver(app, work, locale)
      const camera = new Camera(work)
      const outcome = await driveVisit({ app, visit, locale, watch, camera, papers })
      return { documents: papers.saved, ...outcome }
    },
  })
