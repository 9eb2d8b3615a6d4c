import { hasText } from '#shared/kernel/has-text.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Rating } from '../rating/rating.ts'
import type { StaffId } from '../staff/staff.ts'
import type { Task, TaskId, TaskKind, TaskSubject } from './task.ts'

/** A task as somebody writes it down. */
export interface TaskDraft extends TaskSubject {
  readonly kind: TaskKind
  readonly words: string
  readonly ownerId?: StaffId
  readonly dueAt: Instant
}

interface Raised {
  readonly id: TaskId
  readonly at: Instant
  /** Absent where the program raises it by itself. */
  readonly by?: StaffId
}

/** `task.words-empty`: a task written by hand says what is to be done; `task.due-past`: by when. */
export type RaiseRefusal = 'task.words-empty' | 'task.due-past'

/** Puts a task on the list. */
export function raiseTask(draft: TaskDraft, { id, at, by }: Raised): Result<Task, RaiseRefusal> {
  if (draft.kind !== 'low-rating' && !hasText(draft.words)) return fail('task.words-empty')
  if (draft.dueAt < at) return fail('task.due-past')
  return ok({
    ...draft,
    id,
    words: draft.words.trim(),
    state: 'open',
    raisedAt: at,
    ...(by === undefined ? {} : { raisedBy: by }),
    notes: [],
  })
}

/** The task that a low rating raises: whoever advised the customer answers, and by when. */
export function taskOfRating(
  { id, visitId, customerId, vehicleId, advisorId, words }: Rating,
  dueAt: Instant,
): TaskDraft {
  return {
    kind: 'low-rating',
    words,
    ownerId: advisorId,
    dueAt,
    visitId,
    customerId,
    vehicleId,
    ratingId: id,
  }
}
