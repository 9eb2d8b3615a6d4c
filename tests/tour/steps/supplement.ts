import { at, type OpenStage, takeCounter, takeDesk } from '../tour-stage.ts'
import { decideJobs, isTouched } from './decide-jobs.ts'

/** Work found during the repair: written, asked about, put on paper. */
export async function supplement(stage: OpenStage): Promise<void> {
  const { app, file, papers } = stage
  const { visit } = app.desk
  const found = file.jobs.filter((job) => job.foundDuring === 'repair')
  if (found.length === 0) return
  const before = file.jobs.length - found.length
  await at(stage, 'supplement')
  await visit.open('estimate')
  for (const job of found) await visit.estimate.addJob(job)
  await takeDesk(stage, 'supplement')
  if (found.some((job) => isTouched(job))) {
    await visit.show('estimate')
    const counter = await app.counter()
    await counter.expectShowing('estimate')
    await takeCounter(stage, 'supplement')
  }
  await decideJobs(
    stage,
    found.map((job, index) => ({ job, row: before + index })),
  )
  await app.desk.clearCounter()
  await papers.save('supplement')
}
