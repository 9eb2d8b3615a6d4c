import { listApproved } from '../approval/decide-job.ts'
import type { Job } from '../estimate/job.ts'
import { computeJobAmount } from '../estimate/price-job.ts'
import type { Visit } from '../visit/visit.ts'
import { needsContract } from './needs-contract.ts'
import type { ContractItem, ServiceContract } from './service-contract.ts'

/** Whether the customer put their name to it, on a screen or with a pen. */
export const isSigned = ({ signature, signedOnPaper }: ServiceContract): boolean =>
  signature !== undefined || signedOnPaper !== undefined

/** The agreed work that needs a contract: detailing, film, audio, alarm and the like. */
export const listContractJobs = (visit: Pick<Visit, 'jobs'>): Job[] =>
  listApproved(visit).filter(needsContract)

/**
 * Agreed work that must not be begun yet: it needs a contract, and none that is signed covers it as
 * it is now. A job that changes its name, hours or price needs another signature.
 */
export function listUncontracted({ jobs, contract }: Pick<Visit, 'jobs' | 'contract'>): Job[] {
  const items = contract !== undefined && isSigned(contract) ? contract.items : []
  return listContractJobs({ jobs }).filter((job) => !items.some((item) => isFor(item, job)))
}

/** Whether an item of a contract says what the job is now. */
export const isFor = (item: ContractItem, job: Job): boolean =>
  item.jobId === job.id &&
  item.name === job.name &&
  item.hours === (job.labour?.hours ?? 0) &&
  item.amount === computeJobAmount(job)
