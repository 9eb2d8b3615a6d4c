import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { addMonths } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { dropDeferredJob, offerAgainOn } from '../commands.ts'
import styles from './vehicle-page.module.css'

export type DeferredChange = 'date' | 'drop'

const MONTHS = [1, 3, 6] as const

interface DeferredDialogProps {
  readonly job: DeferredJob
  readonly change: DeferredChange
  readonly onClose: () => void
}

/** Another day for deferred work, or the reason why it is not offered any more. */
export const DeferredDialog = ({ job, change, onClose }: DeferredDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { shop, clock } = session
  const explain = useExplain(shop.currency)
  const [day, setDay] = useState(job.offerAgainOn)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const save = async (): Promise<void> => {
    const done =
      change === 'date'
        ? await offerAgainOn(session, job.id, day)
        : await dropDeferredJob(session, job.id, reason)
    if (done.ok) onClose()
    else setProblem(explain(done))
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { inDialog: true })
  const today = dayOf(clock.now(), shop.offsetMinutes)
  return (
    <Dialog
      foot={
        <>
          <Button keys="Esc" onClick={onClose}>
            {say('intake.cancel')}
          </Button>
          <Button
            data-testid="deferred-save"
            keys="Ctrl+Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say(change === 'date' ? 'intake.save' : 'vehicle.drop')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="deferred-dialog"
      title={say(change === 'date' ? 'vehicle.dateTitle' : 'vehicle.dropTitle', { job: job.name })}
    >
      {change === 'date' ? (
        <div className={styles.form}>
          <DayField
            autoFocus
            error={problem}
            label={say('vehicle.offerAgainOn')}
            name="deferred-offer-again-on"
            onChange={setDay}
            onEnter={() => void save()}
            value={day}
          />
          <div className={styles.quick}>
            {MONTHS.map((months) => (
              <Button key={months} onClick={() => setDay(addMonths(today, months))} size="small">
                {say('vehicle.inMonths', { count: months })}
              </Button>
            ))}
            <Button onClick={() => setDay(undefined)} size="small">
              {say('vehicle.nextVisit')}
            </Button>
          </div>
        </div>
      ) : (
        <TextField
          autoFocus
          error={problem}
          isRequired
          label={say('vehicle.dropReason')}
          maxLength={TEXT_LIMITS.note}
          name="deferred-drop-reason"
          onChange={setReason}
          onEnter={() => void save()}
          value={reason}
        />
      )}
    </Dialog>
  )
}
