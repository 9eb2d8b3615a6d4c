import type { VisitFileJob } from '#shared/visit-file/visit-file-schema.ts'
import { type OpenStage, takeCounter } from '../tour-stage.ts'

/** A job of the file and its line on the estimate; the counter shows the same order. */
export interface JobOnEstimate {
  readonly job: VisitFileJob
  readonly row: number
}

/** A decline has a reason at the desk; the file need not have written one down. */
const NO_REASON = { 'zh-CN': '客户暂不处理', 'zh-TW': '客戶暫不處理', en: 'Not now' } as const

const isTouched = ({ job: { decision } }: JobOnEstimate): boolean =>
  decision.answer === 'approved' && ['signature', 'in-person'].includes(decision.method)

const isSigned = ({ job: { decision } }: JobOnEstimate): boolean =>
  decision.answer === 'approved' && decision.method === 'signature'

/**
 * Takes the customer's answers as the file has them: a yes at the counter is touched there and
 * signed; what came by telephone or message, and every no with its own reason, is written at the
 * desk. The counter shows the estimate and is free again afterwards.
 */
export async function decideJobs(stage: OpenStage, jobs: readonly JobOnEstimate[]): Promise<void> {
  const { app, locale } = stage
  const { estimate } = app.desk.visit
  const counter = await app.counter()
  const write = ({ job, row }: JobOnEstimate): Promise<void> =>
    estimate.decide(row, job.decision, NO_REASON[locale])

  for (const each of jobs) if (!isTouched(each)) await write(each)
  for (const { row } of jobs.filter(isTouched)) {
    await counter.approve(row)
    await estimate.expectDecision(row, 'approved')
  }
  await takeCounter(stage, 'decided')
  if (jobs.some(isSigned)) {
    await counter.goToSignature()
    await counter.write()
    await takeCounter(stage, 'signature')
    await counter.confirmSignature()
    await takeCounter(stage, 'thanks')
    await counter.finish()
    // The signature covers the whole estimate; a yes in person that the file tells apart stays one.
    for (const each of jobs.filter((one) => isTouched(one) && !isSigned(one))) {
      await estimate.withdraw(each.row)
      await write(each)
    }
  } else {
    await app.desk.clearCounter()
  }
  await counter.expectShowing('idle')
}
