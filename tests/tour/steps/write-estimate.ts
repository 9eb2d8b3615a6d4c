import { at, type OpenStage, takeDesk } from '../tour-stage.ts'

/** What was found at reception, with prices, as the customer will see it. */
export async function writeEstimate(stage: OpenStage): Promise<void> {
  const { app, file, papers } = stage
  const { visit } = app.desk
  await at(stage, 'estimate')
  await visit.next('inspect')
  await visit.open('estimate')
  for (const job of file.jobs) {
    if (job.foundDuring === 'reception') await visit.estimate.addJob(job)
  }
  for (const charge of file.charges ?? []) await visit.estimate.addCharge(charge)
  await visit.estimate.setCeiling(file.estimate?.ceiling)
  await visit.next('ask')
  await takeDesk(stage, 'estimate')
  await papers.save('estimate')
}
