import type { ReactNode } from 'react'
import { sayMarks } from '#renderer/features/rating/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { formatNearTime, type Instant } from '#shared/kernel/instant.ts'
import type { TaskEntry } from './list-tasks.ts'
import styles from './tasks.module.css'

interface TaskRowProps {
  readonly entry: TaskEntry
  readonly owner: string
  readonly now: Instant
  readonly onOpen: () => void
}

/** One task; Enter opens it. */
export const TaskRow = ({ entry, owner, now, onOpen }: TaskRowProps): ReactNode => {
  const { task, customer, vehicle, rating } = entry
  const say = useSay()
  const { shop } = useSession()
  const home = { home: homeOf(shop.currency) }
  const last = task.closed ?? task.notes.at(-1)
  const timeOf = (at: Instant): string => formatNearTime(at, now, shop.offsetMinutes)
  const isLate = task.state === 'open' && task.dueAt < now
  const told = rating === undefined ? task.words : sayMarks(say, rating)
  return (
    <button
      className={styles.row}
      data-kind={task.kind}
      data-late={isLate}
      data-task={task.id}
      data-testid="task-row"
      onClick={onOpen}
      type="button"
    >
      <span>
        <StatusTag tone={task.state === 'done' ? 'ok' : isLate ? 'bad' : 'info'}>
          {task.closed !== undefined
            ? say('task.doneAt', { time: timeOf(task.closed.at) })
            : say(isLate ? 'task.overdue' : 'task.dueAt', { time: timeOf(task.dueAt) })}
        </StatusTag>
      </span>
      <span className={styles.two}>
        <b>{customer?.name ?? '—'}</b>
        <small>
          {vehicle === undefined || vehicle.plate === ''
            ? customer === undefined
              ? ''
              : formatPhone(customer.phone, home)
            : formatPlate(vehicle.plate, home)}
        </small>
      </span>
      <span className={styles.two}>
        <b>{say(`task.kind.${task.kind}`)}</b>
        <small title={told}>{told}</small>
      </span>
      <span className={styles.words}>{last?.words ?? ''}</span>
      <span>{owner}</span>
    </button>
  )
}
