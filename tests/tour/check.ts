import { askForTour } from './ask-for-tour.ts'

// Whether a tour can be driven: 0, or 2 and one line that says where it cannot. Needs no build.
const request = await askForTour(process.argv.slice(2))
if (!request.ok) {
  console.error(request.detail?.line)
  process.exitCode = 2
}
