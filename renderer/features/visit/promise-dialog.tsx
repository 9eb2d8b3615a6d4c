import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import styles from '#renderer/ui/form-dialog.module.css'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { DateTimeField } from '#renderer/ui/typed-fields.tsx'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { addDays } from '#shared/kernel/day.ts'
import {
  addMinutes,
  atLocal,
  compareInstants,
  dayOf,
  type Instant,
} from '#shared/kernel/instant.ts'
import { changePromise } from './commands.ts'

interface PromiseDialogProps {
  readonly visit: Visit
  readonly onClose: () => void
}

/** Another time for the car: typed, or one of the usual ones. */
export const PromiseDialog = ({ visit, onClose }: PromiseDialogProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain()
  const { offsetMinutes } = session.shop
  const [now] = useState(() => session.clock.now())
  const [at, setAt] = useState<Instant | undefined>(visit.promisedAt)
  const [error, setError] = useState<string>()
  const today = dayOf(now, offsetMinutes)
  const later = (minutes: number): Instant =>
    addMinutes(compareInstants(visit.promisedAt, now) > 0 ? visit.promisedAt : now, minutes)
  const usual: [string, Instant][] = [
    ['+30m', later(30)],
    ['+1h', later(60)],
    ['+2h', later(120)],
    [say('visit.promiseEvening'), atLocal(today, '17:30', offsetMinutes)],
    [say('visit.promiseTomorrow'), atLocal(addDays(today, 1), '12:00', offsetMinutes)],
  ]
  const isAhead = ([, instant]: [string, Instant]): boolean => compareInstants(instant, now) > 0
  const save = async (): Promise<void> => {
    if (at === undefined) return
    const result = await changePromise(session, visit.id, at)
    if (result.ok) onClose()
    else setError(explain(result))
  }
  return (
    <FormDialog
      closeWord={say('estimate.cancel')}
      onClose={onClose}
      onSave={() => void save()}
      saveWord={say('visit.promiseSave')}
      testId="promise-dialog"
      title={say('visit.promiseTitle')}
    >
      <DateTimeField
        error={error}
        hint={say('visit.promiseHint')}
        label={say('visit.promiseAt')}
        name="visit-promised-at"
        now={now}
        offsetMinutes={offsetMinutes}
        onChange={(next) => {
          setAt(next)
          setError(undefined)
        }}
        value={at}
      />
      <div className={styles.quick}>
        {usual.filter(isAhead).map(([word, instant]) => (
          <Button
            key={word}
            onClick={() => {
              setAt(instant)
              setError(undefined)
            }}
            size="small"
          >
            {word}
          </Button>
        ))}
      </div>
    </FormDialog>
  )
}
