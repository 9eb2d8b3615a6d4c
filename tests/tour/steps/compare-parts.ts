import { pointerOf } from '#shared/visit-file/visit-file-problem.ts'
import type { VisitFile, VisitFileComparison } from '#shared/visit-file/visit-file-schema.ts'
import type { ComparisonToAdd } from '#tests/support/desk/comparison-sheet.ts'
import { TourRefusal } from '../tour-failure.ts'
import { at, type OpenStage, takeCounter, takeDesk } from '../tour-stage.ts'

/** On the estimate, reception's jobs stand before those found later. */
const estimateRowOf = ({ jobs }: VisitFile, index: number): number => {
  const order = [
    ...jobs.filter((job) => job.foundDuring === 'reception'),
    ...jobs.filter((job) => job.foundDuring === 'repair'),
  ]
  const job = jobs[index]
  return job === undefined ? -1 : order.indexOf(job)
}

function comparisonOf(
  { file, visit }: OpenStage,
  { job, oldPhoto, newPhoto, ...rest }: VisitFileComparison,
): ComparisonToAdd {
  return {
    ...rest,
    ...(job === undefined ? {} : { jobRow: estimateRowOf(file, job) }),
    ...(oldPhoto === undefined ? {} : { oldPhoto: visit.pathOf(oldPhoto) }),
    ...(newPhoto === undefined ? {} : { newPhoto: visit.pathOf(newPhoto) }),
  }
}

/** Old parts beside new ones: measured, photographed, shown to the customer, put on paper. */
export async function compareParts(stage: OpenStage): Promise<void> {
  const { app, file, papers } = stage
  const { visit } = app.desk
  const { comparisons = [] } = file
  if (comparisons.length === 0) return
  await at(stage, 'comparison')
  await visit.open('comparison')
  for (const [index, comparison] of comparisons.entries()) {
    await visit.comparison.fill(comparisonOf(stage, comparison))
    const refused = await visit.comparison.refusedPhoto()
    // The head of the file was an image's; the rest is not.
    if (refused !== undefined) {
      const where = pointerOf('comparisons', index, `${refused}Photo`)
      throw new TourRefusal(`${stage.visit.name}.json: ${where}: is no image that can be read`)
    }
    if (index === 0) {
      await visit.comparison.lookAtPhotos()
      await takeDesk(stage, 'comparison')
    }
    await visit.comparison.save()
  }
  await takeDesk(stage, 'comparisons')
  await visit.show('comparison')
  await showEach(stage, comparisons.length)
  await papers.save('old-parts')
}

/** The customer moves the slider and turns to the next part. */
async function showEach(stage: OpenStage, count: number): Promise<void> {
  const counter = await stage.app.counter()
  await counter.expectShowing('comparison')
  for (let index = 0; index < count; index += 1) {
    await counter.slide(index % 2 === 0 ? 0.35 : 0.65)
    await takeCounter(stage, 'comparison')
    await counter.turnOn()
  }
  await counter.expectShowing('idle')
}
