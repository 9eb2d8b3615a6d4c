import type { ReactNode } from 'react'
import type { FieldMessage } from '#renderer/features/vehicle/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import type { DeferredAnswer, DeferredAnswers } from '#shared/domain/deferred/answer-deferred.ts'
import { isDue } from '#shared/domain/deferred/defer-job.ts'
import type { DeferredJob, DeferredJobId } from '#shared/domain/deferred/deferred-job.ts'
import type { Day } from '#shared/kernel/day.ts'
import styles from './deferred-list.module.css'
import { DeferredRow } from './deferred-row.tsx'

interface DeferredListProps {
  readonly deferred: readonly DeferredJob[]
  readonly today: Day
  readonly answers: DeferredAnswers
  readonly onAnswer: (id: DeferredJobId, answer: DeferredAnswer) => void
  /** To the field of a name. */
  readonly onFocus: (name: string) => void
  readonly messageOf: (name: string) => FieldMessage
  /** The form begins here. */
  readonly startsHere: boolean
}

/** The first question still open, by the name of its field; due work only. */
export const firstUnanswered = (
  deferred: readonly DeferredJob[],
  answers: DeferredAnswers,
  today: Day,
): string | undefined => {
  const at = deferred.findIndex((job) => isDue(job, today) && answers[job.id] === undefined)
  return at === -1 ? undefined : `deferred-answer-${at}`
}

/** Work the customer put off, each with its answer; what is due keeps the form until answered. */
export const DeferredList = (props: DeferredListProps): ReactNode => {
  const { deferred, today, answers, onAnswer, onFocus, messageOf, startsHere } = props
  const say = useSay()
  if (deferred.length === 0) return null
  const first = firstUnanswered(deferred, answers, today)
  const goOn = (from: DeferredJob): void => {
    const given = { ...answers, [from.id]: { answer: 'offer' } as const }
    onFocus(firstUnanswered(deferred, given, today) ?? 'intake-mileage')
  }
  return (
    <>
      <p className={styles.head}>
        <b>{say('reception.deferredTitle', { count: deferred.length })}</b>
        <small>{say('reception.deferredKeys')}</small>
      </p>
      <ul className={styles.list}>
        {deferred.map((job, index) => (
          <DeferredRow
            answer={answers[job.id]}
            autoFocus={startsHere && first === `deferred-answer-${index}`}
            index={index}
            isDue={isDue(job, today)}
            job={job}
            key={job.id}
            messageOf={messageOf}
            onAnswer={(answer) => onAnswer(job.id, answer)}
            onNext={() => goOn(job)}
            today={today}
          />
        ))}
      </ul>
    </>
  )
}
