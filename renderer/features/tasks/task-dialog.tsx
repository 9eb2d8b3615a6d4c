import { type ReactNode, useEffect, useRef, useState } from 'react'
import { sayMarks } from '#renderer/features/rating/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { finishTask, keepNote } from './commands.ts'
import type { TaskEntry } from './list-tasks.ts'
import styles from './tasks.module.css'

interface TaskDialogProps {
  readonly entry: TaskEntry
  readonly nameOf: (id: string | undefined) => string
  readonly onClose: () => void
}

/** A task with all that was said and tried. Ctrl+Enter ends it with what is written; Enter notes it. */
export const TaskDialog = ({ entry, nameOf, onClose }: TaskDialogProps): ReactNode => {
  const { task, customer, vehicle, rating } = entry
  const session = useSession()
  const { shop } = session
  const home = { home: homeOf(shop.currency) }
  const say = useSay()
  const explain = useExplain()
  const [words, setWords] = useState('')
  const [error, setError] = useState<string>()
  const body = useRef<HTMLDivElement>(null)
  const isBusy = useRef(false)
  const isOpen = task.state === 'open'
  useEffect(() => body.current?.querySelector<HTMLElement>('input')?.focus(), [])
  const run = async (command: typeof finishTask, onDone: () => void): Promise<void> => {
    if (isBusy.current) return
    isBusy.current = true
    const result = await command(session, task.id, words).finally(() => {
      isBusy.current = false
    })
    if (result.ok) onDone()
    else setError(explain(result))
  }
  const note = (): Promise<void> => run(keepNote, () => setWords(''))
  const finish = (): Promise<void> => run(finishTask, onClose)
  const openVisit = (): void => {
    if (task.visitId !== undefined) {
      go({ name: 'visit', visitId: task.visitId, sheet: 'settlement' })
    }
  }
  useKeys(
    {
      'Ctrl+Enter': isOpen ? () => void finish() : undefined,
      'Alt+O': task.visitId === undefined ? undefined : openVisit,
    },
    { inDialog: true },
  )
  const time = (at: typeof task.dueAt): string => formatDateTime(at, shop.offsetMinutes)
  return (
    <Dialog
      foot={
        <>
          {task.visitId === undefined ? null : (
            <span className={styles.left}>
              <Button data-testid="task-visit" keys="Alt+O" look="quiet" onClick={openVisit}>
                {say('task.openVisit')}
              </Button>
            </span>
          )}
          <Button keys="Esc" onClick={onClose}>
            {say('task.close')}
          </Button>
          {isOpen ? (
            <>
              <Button data-testid="task-note" keys="Enter" onClick={() => void note()}>
                {say('task.noteSave')}
              </Button>
              <Button
                data-testid="task-finish"
                keys="Ctrl+Enter"
                look="primary"
                onClick={() => void finish()}
              >
                {say('task.finish')}
              </Button>
            </>
          ) : null}
        </>
      }
      onClose={onClose}
      testId="task-dialog"
      title={say(`task.kind.${task.kind}`)}
      width={640}
    >
      <div className={styles.dialog} ref={body}>
        <dl className={styles.facts}>
          {customer === undefined ? null : (
            <>
              <dt>{say('task.who')}</dt>
              <dd>
                {customer.name}　{formatPhone(customer.phone, home)}
                {vehicle === undefined || vehicle.plate === ''
                  ? ''
                  : `　${formatPlate(vehicle.plate, home)}`}
              </dd>
            </>
          )}
          <dt>{say('task.what')}</dt>
          <dd data-testid="task-told">
            {rating === undefined ? task.words : sayMarks(say, rating)}
          </dd>
          <dt>{say('task.due')}</dt>
          <dd>
            {time(task.dueAt)}　<small>{say('task.raised', { time: time(task.raisedAt) })}</small>
          </dd>
          <dt>{say('task.owner')}</dt>
          <dd>{nameOf(task.ownerId)}</dd>
        </dl>
        {[...task.notes, ...(task.closed === undefined ? [] : [task.closed])].map((each) => (
          <p className={styles.note} key={`${each.at} ${each.words}`}>
            <small>
              {time(each.at)} · {nameOf(each.by)}
            </small>
            {each.words}
          </p>
        ))}
        {isOpen ? (
          <TextField
            error={error}
            label={say('task.result')}
            maxLength={TEXT_LIMITS.statement}
            name="task-words"
            onChange={(text) => {
              setWords(text)
              setError(undefined)
            }}
            onEnter={() => void note()}
            placeholder={say('task.resultHint')}
            value={words}
          />
        ) : null}
      </div>
    </Dialog>
  )
}
