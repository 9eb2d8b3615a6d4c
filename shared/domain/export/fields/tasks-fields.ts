import type { Task } from '#shared/domain/task/task.ts'
import type { ShapeOf } from '../field-shape.ts'
import { taskNoteFields } from './shared-service-fields.ts'

/** What a record of `tasks` holds. */
export const tasksFields = {
  customerId: 'id',
  vehicleId: 'id',
  visitId: 'id',
  ratingId: 'id',
  id: 'id',
  kind: 'code',
  state: 'code',
  words: 'text',
  ownerId: 'id',
  raisedAt: 'instant',
  raisedBy: 'id',
  dueAt: 'instant',
  notes: [taskNoteFields],
  closed: taskNoteFields,
} as const satisfies ShapeOf<Task>
