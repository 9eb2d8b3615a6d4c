import type { ReactNode } from 'react'
import { countOpenTasks } from '#renderer/db/repositories/tasks.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useOpenSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import styles from './tasks.module.css'

/** How many tasks wait, and whether some are late: a number, and a sign beside its colour. */
export const TaskCount = (): ReactNode =>
  // The shell stands before the records are open.
  useOpenSession() === undefined ? null : <Counted />

const Counted = (): ReactNode => {
  const say = useSay()
  const now = useNow(30_000)
  const count = useLive((db) => countOpenTasks(db, now), [now])
  if (count === undefined || count.open === 0) return null
  const { open, overdue } = count
  const words =
    overdue === 0
      ? say('task.count', { count: open })
      : say('task.countOverdue', { count: open, overdue })
  return (
    <span className={styles.count} data-overdue={overdue} data-testid="task-count" title={words}>
      {overdue === 0 ? open : `${open}!`}
      <span className={styles.unseen}>{words}</span>
    </span>
  )
}
