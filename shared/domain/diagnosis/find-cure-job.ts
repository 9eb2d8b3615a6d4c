import type { Job } from '../estimate/job.ts'
import { findJob } from '../estimate/replace-job.ts'
import type { Visit } from '../visit/visit.ts'
import type { Finding } from './finding.ts'

/**
 * The job on the estimate that a finding became, or undefined: not put there yet, or taken off
 * again, which frees the finding.
 */
export function findCureJob(
  visit: Pick<Visit, 'jobs'>,
  { jobId }: Pick<Finding, 'jobId'>,
): Job | undefined {
  return jobId === undefined ? undefined : findJob(visit, jobId)
}

/** Findings that ask for work and have none on the estimate yet, in the order of record. */
export function listUncured(visit: Pick<Visit, 'jobs' | 'findings'>): Finding[] {
  return visit.findings.filter(
    (finding) => finding.grade !== 'green' && findCureJob(visit, finding) === undefined,
  )
}
