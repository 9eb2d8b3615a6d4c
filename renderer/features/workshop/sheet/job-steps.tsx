import { type ReactNode, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { isComposing } from '#renderer/ui/use-keys.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { WorkStep } from '#shared/domain/workshop/work-step.ts'
import type { People } from './people.ts'
import styles from './workshop-sheet.module.css'

interface JobStepsProps {
  readonly job: Job
  /** Place of the job on the sheet, for the hooks of its fields. */
  readonly at: number
  readonly people: People
  readonly isClosed: boolean
  /** A tick, or one taken back; whether it went well. */
  readonly onStep: (index: number, isDone: boolean, value?: string) => Promise<boolean>
}

/** The steps of a job: Space ticks; a check point with a unit wants what was measured, then Enter. */
export const JobSteps = ({ job, at, people, isClosed, onStep }: JobStepsProps): ReactNode => {
  const { steps = [] } = job
  if (steps.length === 0 || job.isDone) return null
  return (
    <ul className={styles.steps}>
      {steps.map((step, index) => (
        <StepRow
          at={`${at}-${index}`}
          isClosed={isClosed}
          // biome-ignore lint/suspicious/noArrayIndexKey: steps keep their order, names may repeat
          key={index}
          onAnswer={(isDone, value) => onStep(index, isDone, value)}
          people={people}
          step={step}
        />
      ))}
    </ul>
  )
}

interface StepRowProps {
  readonly step: WorkStep
  readonly at: string
  readonly people: People
  readonly isClosed: boolean
  readonly onAnswer: (isDone: boolean, value?: string) => Promise<boolean>
}

const StepRow = ({ step, at, people, isClosed, onAnswer }: StepRowProps): ReactNode => {
  const say = useSay()
  const [typed, setTyped] = useState<string>()
  // Enter keeps a value and leaves the field: leaving must not keep it a second time.
  const kept = useRef<string>(undefined)
  const isDone = step.doneAt !== undefined
  const wantsValue = step.isCheckPoint && step.unit !== undefined
  const value = typed ?? step.value ?? ''
  const valueField = (): HTMLInputElement | null =>
    document.querySelector<HTMLInputElement>(`[name="step-value-${at}"]`)
  const keep = async (): Promise<void> => {
    kept.current = value
    if (!(await onAnswer(true, value))) return
    setTyped(undefined)
    nextTick(valueField())?.focus()
  }
  const change = (): void => {
    if (isDone) void onAnswer(false)
    else if (wantsValue && value.trim() === '') valueField()?.focus()
    else void onAnswer(true, value)
  }
  return (
    <li className={`${styles.step} ${step.isCheckPoint ? styles.checkPoint : ''}`}>
      <label>
        <input
          checked={isDone}
          className={styles.stepTick}
          data-tick
          data-testid={`step-${at}`}
          disabled={isClosed}
          onChange={change}
          type="checkbox"
        />
        <span>
          {step.name}
          {step.isCheckPoint ? <i className={styles.mark}>{say('clock.checkPoint')}</i> : null}
        </span>
      </label>
      {wantsValue ? (
        <span className={styles.value}>
          <input
            aria-label={say('clock.valueOf', { step: step.name })}
            className={styles.valueInput}
            disabled={isClosed}
            maxLength={40}
            name={`step-value-${at}`}
            onBlur={() => {
              // What was typed over an answer, and left with Tab, counts as well.
              if (typed === undefined || typed.trim() === '' || typed === kept.current) return
              void keep()
            }}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
              event.preventDefault()
              void keep()
            }}
            placeholder={say('clock.value')}
            value={value}
          />
          {step.unit}
        </span>
      ) : null}
      {step.doneAt === undefined ? null : (
        <small>
          {say('clock.by', { name: people.name(step.by), time: people.time(step.doneAt) })}
        </small>
      )}
    </li>
  )
}

/** The tick below a field, where work goes on after a value was written. */
function nextTick(field: HTMLElement | null): HTMLElement | undefined {
  const sheet = field?.closest('[data-testid="workshop-sheet"]')
  const ticks = [...(sheet?.querySelectorAll<HTMLElement>('[data-tick]') ?? [])]
  const own = field?.closest('li')?.querySelector<HTMLElement>('[data-tick]')
  return own == null ? undefined : ticks[ticks.indexOf(own) + 1]
}
