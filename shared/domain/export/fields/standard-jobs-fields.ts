import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import type { ShapeOf } from '../field-shape.ts'
import { standardPartFields } from './shared-service-fields.ts'

/** What a record of `standardJobs` holds. */
export const standardJobsFields = {
  id: 'text',
  group: 'code',
  name: 'text',
  category: 'code',
  hours: 'hours',
  parts: [standardPartFields],
  likelyParts: [standardPartFields],
  fits: [{ make: 'text', model: 'text', hours: 'hours', parts: [standardPartFields] }],
  grade: 'code',
  steps: [{ name: 'text', isCheckPoint: 'boolean', unit: 'text' }],
  contract: { effects: 'text', risks: 'text' },
  searchKeys: ['text'],
  order: 'number',
} as const satisfies ShapeOf<StandardJob>
