import type { Job } from '#shared/domain/estimate/job.ts'
import type { ShapeOf } from '../field-shape.ts'
import { partLineFields, workCheckFields } from './shared-service-fields.ts'

/** What a job of a visit holds. */
export const jobFields = {
  id: 'id',
  name: 'text',
  category: 'code',
  reason: 'text',
  foundDuring: 'code',
  labour: { hours: 'hours', rate: 'money' },
  parts: [partLineFields],
  likelyParts: [partLineFields],
  standardJobId: 'text',
  grade: 'code',
  free: 'code',
  contract: { effects: 'text', risks: 'text' },
  approval: {
    state: 'code',
    changedFrom: 'money',
    askedAt: 'instant',
    method: 'code',
    person: 'text',
    at: 'instant',
    amount: 'money',
    reason: 'text',
    offerAgainOn: 'day',
  },
  isDone: 'boolean',
  technicianId: 'id',
  steps: 'json',
  selfCheck: workCheckFields,
  mutualCheck: workCheckFields,
  revives: 'id',
} as const satisfies ShapeOf<Job>
