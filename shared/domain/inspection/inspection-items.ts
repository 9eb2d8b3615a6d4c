import { listApproved } from '../approval/decide-job.ts'
import type { Visit } from '../visit/visit.ts'
import { INSPECTION_ITEMS, type InspectionItem } from './final-inspection.ts'

/** The blank sheet of the final inspection: the standing items, then the work of this visit. */
export function inspectionItemsFor(visit: Pick<Visit, 'jobs'>): InspectionItem[] {
  return [
    ...INSPECTION_ITEMS.map((key): InspectionItem => ({ key, answer: 'not-checked' })),
    ...listApproved(visit).map(
      ({ id, name }): InspectionItem => ({ key: `job:${id}`, name, answer: 'not-checked' }),
    ),
  ]
}
