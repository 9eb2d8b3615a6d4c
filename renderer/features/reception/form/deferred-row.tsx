import type { KeyboardEvent, ReactNode } from 'react'
import type { FieldMessage } from '#renderer/features/vehicle/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import type { DeferredAnswer } from '#shared/domain/deferred/answer-deferred.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import { addMonths, type Day } from '#shared/kernel/day.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import styles from './deferred-row.module.css'

const ANSWERS = ['offer', 'later', 'drop'] as const
type Answer = (typeof ANSWERS)[number]

/** When most people want to be asked again. */
const LATER_MONTHS = 1

interface DeferredRowProps {
  readonly job: DeferredJob
  /** Names the row's fields. */
  readonly index: number
  readonly today: Day
  /** The day it was to be brought up has come: it has to be answered. */
  readonly isDue: boolean
  readonly answer: DeferredAnswer | undefined
  readonly onAnswer: (answer: DeferredAnswer) => void
  /** The answer was given by key: on to the next question. */
  readonly onNext: () => void
  readonly messageOf: (name: string) => FieldMessage
  readonly autoFocus: boolean
}

const begin = (answer: Answer, today: Day): DeferredAnswer => {
  if (answer === 'later') return { answer, on: addMonths(today, LATER_MONTHS) }
  return answer === 'drop' ? { answer, because: '' } : { answer }
}

/** One piece of deferred work and what the customer says to it now: 1, 2 or 3; Enter offers it. */
export const DeferredRow = (props: DeferredRowProps): ReactNode => {
  const { job, index, today, isDue, answer, onAnswer, onNext, messageOf, autoFocus } = props
  const say = useSay()
  const { shop } = useSession()
  const group = `deferred-answer-${index}`
  const pick = (picked: Answer): void => {
    if (picked !== answer?.answer) onAnswer(begin(picked, today))
  }
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const at = ANSWERS.indexOf(answer?.answer ?? 'offer')
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const byDigit = ANSWERS[Number(event.key) - 1]
    if (step !== undefined) pick(ANSWERS[(at + step + ANSWERS.length) % ANSWERS.length] ?? 'offer')
    else if (byDigit !== undefined) {
      pick(byDigit)
      // A no for good is asked its reason first: its field takes the cursor.
      if (byDigit !== 'drop') onNext()
    } else if (event.key === 'Enter') {
      if (answer === undefined) pick('offer')
      onNext()
    } else return
    event.preventDefault()
  }
  const unanswered = messageOf(group).error
  return (
    <li
      className={`${styles.row} ${isDue ? styles.due : ''}`}
      data-answer={answer?.answer}
      data-testid="deferred"
    >
      <span className={styles.what}>
        <b>
          <span aria-hidden className={isDue ? styles.warnMark : styles.quietMark}>
            ▲
          </span>
          {job.name} {formatMoney(job.value, shop.currency)}
        </b>
        <small>
          {say('reception.deferredBecause', { reason: job.declinedBecause })}
          {job.offerAgainOn === undefined
            ? ''
            : ` · ${say('reception.offerAgainOn', { day: job.offerAgainOn })}`}
        </small>
      </span>
      <div
        aria-invalid={unanswered !== undefined}
        aria-label={job.name}
        className={styles.answers}
        data-field={group}
        data-testid="deferred-answer"
        onKeyDown={hear}
        role="radiogroup"
      >
        {ANSWERS.map((each, place) => (
          <Button
            aria-checked={answer?.answer === each}
            autoFocus={autoFocus && place === 0}
            data-testid={`deferred-${each}`}
            data-value={each}
            key={each}
            keys={String(place + 1)}
            look={answer?.answer === each ? 'primary' : 'plain'}
            onClick={() => pick(each)}
            role="radio"
            size="small"
            tabIndex={each === (answer?.answer ?? 'offer') ? 0 : -1}
          >
            {say(`reception.answer.${each}`)}
          </Button>
        ))}
      </div>
      <div className={styles.more}>
        {answer?.answer === 'later' ? (
          <DayField
            {...messageOf(`deferred-on-${index}`)}
            label={say('vehicle.offerAgainOn')}
            name={`deferred-on-${index}`}
            onChange={(on) => onAnswer({ answer: 'later', on })}
            onEnter={onNext}
            value={answer.on}
          />
        ) : null}
        {answer?.answer === 'drop' ? (
          <TextField
            {...messageOf(`deferred-because-${index}`)}
            autoFocus
            isRequired
            label={say('vehicle.dropReason')}
            maxLength={TEXT_LIMITS.note}
            name={`deferred-because-${index}`}
            onChange={(because) => onAnswer({ answer: 'drop', because })}
            onEnter={onNext}
            value={answer.because}
          />
        ) : null}
        {unanswered === undefined ? null : (
          <p className={styles.unanswered} role="alert">
            {unanswered}
          </p>
        )}
      </div>
    </li>
  )
}
