import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { CommandName } from '#shared/domain/staff/rights/command-rights.ts'
import { endTask, noteTask, type TaskRefusal } from '#shared/domain/task/end-task.ts'
import {
  type RaiseRefusal,
  raiseTask as raise,
  type TaskDraft,
} from '#shared/domain/task/raise-task.ts'
import type { Task, TaskId, TaskNote } from '#shared/domain/task/task.ts'
import type { Result } from '#shared/kernel/result.ts'

/** Puts a task on the list, for whoever works here now or somebody they name. */
export const raiseTask = (
  session: Session,
  draft: TaskDraft,
): Promise<Saved<Task, RaiseRefusal>> => {
  const { clock, nextId, staff } = session
  const raised = raise(draft, { id: nextId<'Task'>(), at: clock.now(), by: staff.id })
  return session.change('raise-task', async (work): Promise<Result<Task, RaiseRefusal>> => {
    if (raised.ok) await work.tasks.put(raised.value)
    return raised
  })
}

/** Writes down what was tried. */
export const keepNote = (
  session: Session,
  id: TaskId,
  words: string,
): Promise<Saved<Task, TaskRefusal>> => changeTask(session, 'note-task', id, words, noteTask)

/** Ends a task with what came of it. */
export const finishTask = (
  session: Session,
  id: TaskId,
  words: string,
): Promise<Saved<Task, TaskRefusal>> => changeTask(session, 'end-task', id, words, endTask)

const changeTask = (
  session: Session,
  command: CommandName,
  id: TaskId,
  words: string,
  rule: (task: Task, note: TaskNote) => Result<Task, TaskRefusal>,
): Promise<Saved<Task, TaskRefusal>> => {
  const note = { at: session.clock.now(), by: session.staff.id, words }
  return session.change(command, async (work): Promise<Result<Task, TaskRefusal>> => {
    const changed = rule(await work.tasks.get(id), note)
    if (changed.ok) await work.tasks.put(changed.value)
    return changed
  })
}
