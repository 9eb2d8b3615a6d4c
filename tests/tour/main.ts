import { join } from 'node:path'
import { PROJECT } from '#tests/support/desk/launch.ts'
import { askForTour } from './ask-for-tour.ts'
import { runVisit } from './run-visit.ts'
import { runSale } from './sale/run-sale.ts'
import { TourFailure, TourRefusal } from './tour-failure.ts'

// `--visit FILE | --sale, --out DIR, --locale L`: 0 when driven, 2 when refused, 1 when a step failed.
const request = await askForTour(process.argv.slice(2))
if (!request.ok) {
  console.error(request.detail?.line)
  process.exit(2)
}
const { visit, asked } = request.value
const name = visit?.name ?? 'sale'
const out = asked.out ?? join(PROJECT, 'out', 'tour', name)

try {
  const { seconds } =
    visit === undefined
      ? await runSale(out, asked.locale ?? 'zh-CN')
      : await runVisit(visit, out, asked.locale ?? visit.file.locale)
  const way = visit === undefined ? 'question to the car in service' : 'reception to delivery'
  console.log(`${name}: from ${way} in ${seconds.toFixed(1)} s`)
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
