import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Task, TaskNote } from './task.ts'

export type TaskRefusal = 'task.done' | 'task.note-empty' | 'task.result-empty'

/** Writes down what was tried; the task stays open. */
export function noteTask(task: Task, note: TaskNote): Result<Task, TaskRefusal> {
  if (task.state === 'done') return fail('task.done')
  if (!hasText(note.words)) return fail('task.note-empty')
  return ok({ ...task, notes: [...task.notes, tidy(note)] })
}

/** Ends a task with what came of it: a task that is merely gone teaches nobody. */
export function endTask(task: Task, result: TaskNote): Result<Task, TaskRefusal> {
  if (task.state === 'done') return fail('task.done')
  if (!hasText(result.words)) return fail('task.result-empty')
  return ok({ ...task, state: 'done', closed: tidy(result) })
}

const tidy = (note: TaskNote): TaskNote => ({ ...note, words: note.words.trim() })
