import type { OpenStage } from '../tour-stage.ts'
import { at, takeCounter, takeDesk } from '../tour-stage.ts'
import { decideJobs } from './decide-jobs.ts'

/** The estimate in front of the customer, answered job by job. */
export async function askForAnswers(stage: OpenStage): Promise<void> {
  const { app, file } = stage
  const { visit } = app.desk
  await at(stage, 'decision')
  await visit.open('estimate')
  await visit.show('estimate')
  await app.resize('counter', 1920, 1080)
  const counter = await app.counter()
  await counter.expectShowing('estimate')
  await takeCounter(stage, 'estimate')
  const jobs = file.jobs.filter((job) => job.foundDuring === 'reception')
  await decideJobs(
    stage,
    jobs.map((job, row) => ({ job, row })),
  )
  await app.desk.clearCounter()
  await counter.expectShowing('idle')
  await takeDesk(stage, 'decisions')
}
