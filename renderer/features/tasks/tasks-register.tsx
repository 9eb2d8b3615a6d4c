import { type ReactNode, useEffect, useRef, useState } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { moveInRows } from '#renderer/ui/move-in-rows.ts'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { TaskId } from '#shared/domain/task/task.ts'
import { listTasks, type TaskLists } from './list-tasks.ts'
import { NewTaskDialog } from './new-task-dialog.tsx'
import { TaskDialog } from './task-dialog.tsx'
import { TaskRow } from './task-row.tsx'
import styles from './tasks.module.css'

const LISTS = ['open', 'done'] as const

/** What somebody has to do, the soonest due first: ↑ ↓ choose, Enter opens, N adds. */
export const TasksRegister = (): ReactNode => {
  const say = useSay()
  const now = useNow(30_000)
  const [list, setList] = useState<keyof TaskLists>('open')
  const [opened, setOpened] = useState<TaskId | 'new'>()
  const lists = useLive((db) => listTasks(db, now), [now])
  const staff = useLive(listStaff)
  const page = useRef<HTMLElement>(null)
  const isRead = lists !== undefined
  const isOpen = opened !== undefined
  useEffect(() => {
    // The arrows work at once, also after a task was done; nobody who types loses the cursor.
    if (!isRead || isOpen || document.activeElement?.matches('input, textarea') === true) return
    page.current?.querySelector<HTMLElement>('button[data-task]')?.focus()
  }, [isRead, isOpen])
  useKeys({ N: () => setOpened('new') })
  if (lists === undefined || staff === undefined) return null
  const entries = lists[list]
  const entry = LISTS.flatMap((name) => lists[name]).find(({ task }) => task.id === opened)
  const nameOf = (id: string | undefined): string =>
    staff.find((person) => person.id === id)?.name ?? say('task.anybody')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the rows, which are buttons
    <section
      className={styles.page}
      data-testid="tasks-register"
      onKeyDown={moveInRows('button[data-task]')}
      ref={page}
    >
      <div className={styles.head}>
        <Choice
          label={say('task.which')}
          name="task-list"
          onChange={(next) => setList(next ?? 'open')}
          options={LISTS.map((value) => ({
            value,
            label: say(`task.list.${value}`, { count: lists[value].length }),
          }))}
          value={list}
        />
        <span className={styles.hint}>{say('task.hint')}</span>
        <Button data-testid="task-new" keys="N" onClick={() => setOpened('new')}>
          {say('task.new')}
        </Button>
      </div>
      <Card>
        {entries.length === 0 ? (
          <EmptyState hint={say(`task.emptyHint.${list}`)} title={say(`task.empty.${list}`)} />
        ) : (
          <>
            <div className={styles.legend}>
              <span>{say('task.due')}</span>
              <span>{say('task.who')}</span>
              <span>{say('task.what')}</span>
              <span>{say('task.lastNote')}</span>
              <span>{say('task.owner')}</span>
            </div>
            {entries.map((each) => (
              <TaskRow
                entry={each}
                key={each.task.id}
                now={now}
                onOpen={() => setOpened(each.task.id)}
                owner={nameOf(each.task.ownerId)}
              />
            ))}
          </>
        )}
      </Card>
      {opened === 'new' ? (
        <NewTaskDialog onClose={() => setOpened(undefined)} staff={staff} />
      ) : entry === undefined ? null : (
        <TaskDialog entry={entry} nameOf={nameOf} onClose={() => setOpened(undefined)} />
      )}
    </section>
  )
}
