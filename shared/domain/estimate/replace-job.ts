import type { Visit } from '../visit/visit.ts'
import type { Job, JobId } from './job.ts'

/** The job of this id, or undefined. */
export function findJob(visit: Pick<Visit, 'jobs'>, jobId: JobId): Job | undefined {
  return visit.jobs.find((job) => job.id === jobId)
}

/** The visit with one job replaced by another of the same id, its place in the list kept. */
export function replaceJob(visit: Visit, next: Job): Visit {
  return { ...visit, jobs: visit.jobs.map((job) => (job.id === next.id ? next : job)) }
}
