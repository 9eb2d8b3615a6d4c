import { join } from 'node:path'
import { PROJECT } from '#tests/support/desk/launch.ts'
import { askForVisit } from './ask-for-visit.ts'
import { runTour } from './run-tour.ts'
import { TourFailure, TourRefusal } from './tour-failure.ts'

// `--visit FILE --out DIR --locale L`: 0 when driven, 2 when refused, 1 when a step failed.
const request = await askForVisit(process.argv.slice(2))
if (!request.ok) {
  console.error(request.detail?.line)
  process.exit(2)
}
const { visit, asked } = request.value
const out = asked.out ?? join(PROJECT, 'out', 'tour', visit.name)

try {
  const { seconds } = await runTour(visit, out, asked.locale ?? visit.file.locale)
  console.log(`${visit.name}: from reception to delivery in ${seconds.toFixed(1)} s`)
  console.log(`papers and pictures: ${out}`)
} catch (error) {
  if (error instanceof TourRefusal) {
    console.error(error.message)
    process.exit(2)
  }
  if (!(error instanceof TourFailure)) throw error
  console.error(error.message)
  process.exit(1)
}
