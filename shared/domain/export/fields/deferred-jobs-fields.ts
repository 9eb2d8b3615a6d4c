import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import type { ShapeOf } from '../field-shape.ts'
import { partLineFields } from './shared-service-fields.ts'

/** What a record of `deferredJobs` holds. */
export const deferredJobsFields = {
  id: 'id',
  vehicleId: 'id',
  customerId: 'id',
  visitId: 'id',
  jobId: 'id',
  name: 'text',
  category: 'code',
  reason: 'text',
  labour: { hours: 'hours', rate: 'money' },
  parts: [partLineFields],
  contract: { effects: 'text', risks: 'text' },
  likelyParts: [partLineFields],
  standardJobId: 'text',
  grade: 'code',
  value: 'money',
  declinedAt: 'instant',
  declinedBecause: 'text',
  offerAgainOn: 'day',
  state: 'code',
  revivedIn: 'id',
  droppedBecause: 'text',
  calls: [{ at: 'instant', by: 'id', result: 'code', note: 'text', againOn: 'day' }],
} as const satisfies ShapeOf<DeferredJob>
