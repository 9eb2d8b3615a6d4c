import type { VisitFileJob } from '#shared/visit-file/visit-file-schema.ts'
import type { CounterDisplay } from '#tests/support/desk/counter-display.ts'
import { type OpenStage, takeCounter } from '../tour-stage.ts'

/** A job of the file and its line on the estimate; the counter shows the same order. */
export interface JobOnEstimate {
  readonly job: VisitFileJob
  readonly row: number
}

/** A decline has a reason at the desk; the file need not have written one down. */
const NO_REASON = { 'zh-CN': '客户暂不处理', 'zh-TW': '客戶暫不處理', en: 'Not now' } as const

/** Whether the customer says yes at the counter, not by telephone or message. */
export const isTouched = ({ decision }: VisitFileJob): boolean =>
  decision.answer === 'approved' && ['signature', 'in-person'].includes(decision.method)

const isSigned = ({ decision }: VisitFileJob): boolean =>
  decision.answer === 'approved' && decision.method === 'signature'

/**
 * Takes the customer's answers as the file has them: a yes at the counter is touched there and
 * signed; what came by telephone or message, and every no with its own reason, is written at the
 * desk.
 */
export async function decideJobs(stage: OpenStage, jobs: readonly JobOnEstimate[]): Promise<void> {
  const { app, locale } = stage
  const { estimate } = app.desk.visit
  const touched = jobs.filter(({ job }) => isTouched(job))
  const write = ({ job, row }: JobOnEstimate): Promise<void> =>
    estimate.decide(row, job.decision, NO_REASON[locale])

  const written = jobs.filter(({ job }) => !isTouched(job))
  for (const each of written) await write(each)
  if (touched.length === 0) return
  const counter = await app.counter()
  // What the desk wrote stands on the counter with a note over it: it is read before one goes on.
  for (const { row, job } of written) await counter.expectDecision(row, job.decision.answer)
  await counter.acknowledge()
  for (const { row } of touched) {
    await counter.approve(row)
    await estimate.expectDecision(row, 'approved')
  }
  await counter.acknowledge()
  await takeCounter(stage, 'decided')
  if (!jobs.some(({ job }) => isSigned(job))) return
  await sign(stage, counter)
  // The signature covers the whole estimate; a yes in person that the file tells apart stays one.
  for (const each of touched.filter(({ job }) => !isSigned(job))) {
    await estimate.withdraw(each.row)
    await write(each)
  }
}

async function sign(stage: OpenStage, counter: CounterDisplay): Promise<void> {
  await counter.goToSignature()
  await counter.write()
  await takeCounter(stage, 'signature')
  await counter.confirmSignature()
  await takeCounter(stage, 'thanks')
  await counter.finish()
  await counter.expectShowing('idle')
}
