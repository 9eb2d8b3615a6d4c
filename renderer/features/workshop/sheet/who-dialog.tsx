import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { Staff, StaffId } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { GradeDecision } from '../commands.ts'
import { GradeDecisionFields } from '../dispatch/grade-decision-fields.tsx'
import styles from '../dispatch/load-choice.module.css'
import { LoadChoice, type LoadOption } from '../dispatch/load-choice.tsx'
import { useGradeDecision } from '../dispatch/use-grade-decision.ts'

interface WhoDialogProps {
  readonly visit: Visit
  readonly title: string
  readonly people: readonly Staff[]
  readonly options: readonly LoadOption<StaffId>[]
  readonly usual: StaffId | undefined
  /** Work whose grade counts for who is chosen; empty where it does not. */
  readonly jobs: readonly Job[]
  readonly onPick: (who: Staff, decision: GradeDecision | undefined) => Promise<boolean>
  readonly onClose: () => void
}

/** Chooses a person for a job: digits or arrows, then Enter. */
export const WhoDialog = (props: WhoDialogProps): ReactNode => {
  const { visit, title, people, options, usual, jobs, onPick, onClose } = props
  const say = useSay()
  const [id, setId] = useState(usual)
  const body = useRef<HTMLDivElement>(null)
  const who = people.find((each) => each.id === id)
  const grade = useGradeDecision(visit, who, jobs)
  useEffect(() => {
    body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [])
  const pick = async (): Promise<void> => {
    if (who !== undefined && (await onPick(who, grade.decision))) onClose()
  }
  // Enter on the button that closes closes; anywhere else it takes who is chosen.
  const enter = (): void => {
    if (document.activeElement?.matches('[data-testid="who-close"]') === true) onClose()
    else void pick()
  }
  useKeys({ Enter: enter, 'Ctrl+Enter': () => void pick() }, { inDialog: true })
  return (
    <Dialog
      foot={
        <>
          <Button data-testid="who-close" keys="Esc" onClick={onClose}>
            {say('clock.close')}
          </Button>
          <Button data-testid="who-save" keys="Enter" look="primary" onClick={() => void pick()}>
            {say('clock.ok')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="who-dialog"
      title={title}
      width={460}
    >
      <div className={styles.form} ref={body}>
        {options.length === 0 ? <p>{say('clock.nobody')}</p> : null}
        <LoadChoice
          label={say('workshop.technician')}
          name="who"
          onChange={setId}
          options={options}
          value={id}
        />
        <GradeDecisionFields draft={grade} />
      </div>
    </Dialog>
  )
}
