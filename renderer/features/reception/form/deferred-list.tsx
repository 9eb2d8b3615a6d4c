import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { FieldMessage } from '#renderer/features/vehicle/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { DeferredAnswer, DeferredAnswers } from '#shared/domain/deferred/answer-deferred.ts'
import { isDue } from '#shared/domain/deferred/defer-job.ts'
import type { DeferredJob, DeferredJobId } from '#shared/domain/deferred/deferred-job.ts'
import { compareDays, type Day } from '#shared/kernel/day.ts'
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

/** In the order in which it is asked about: what is due first, then by its day. */
export const orderDeferred = (deferred: readonly DeferredJob[], today: Day): DeferredJob[] =>
  [...deferred].sort(
    (a, b) =>
      Number(isDue(b, today)) - Number(isDue(a, today)) ||
      compareDays(a.offerAgainOn ?? today, b.offerAgainOn ?? today),
  )

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
  const [showsAll, setShowsAll] = useState(false)
  const toShow = useRef<string>(undefined)
  useEffect(() => {
    // The row is there now: its question takes the cursor.
    if (toShow.current !== undefined) onFocus(toShow.current)
    toShow.current = undefined
  })
  // What waits for a later day is named on one line; whoever wants to may ask about it now.
  const isShown = (job: DeferredJob): boolean =>
    showsAll || isDue(job, today) || answers[job.id] !== undefined
  const waiting = deferred.filter((job) => !isShown(job))
  const showAll = (): void => {
    const at = deferred.findIndex((job) => !isShown(job))
    toShow.current = `deferred-answer-${at}`
    setShowsAll(true)
  }
  useKeys(waiting.length === 0 ? {} : { 'Alt+D': showAll })
  if (deferred.length === 0) return null
  const first = firstUnanswered(deferred, answers, today)
  const goOn = (from: DeferredJob): void => {
    const given = { ...answers, [from.id]: { answer: 'offer' } as const }
    onFocus(firstUnanswered(deferred, given, today) ?? 'intake-mileage')
  }
  return (
    <>
      {waiting.length === deferred.length ? null : (
        <p className={styles.head}>
          <b>{say('reception.deferredTitle', { count: deferred.length - waiting.length })}</b>
          <small>{say('reception.deferredKeys')}</small>
        </p>
      )}
      <ul className={styles.list}>
        {deferred.map((job, index) =>
          isShown(job) ? (
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
          ) : null,
        )}
      </ul>
      {waiting.length === 0 ? null : (
        <p className={styles.waiting} data-testid="deferred-waiting">
          <span>
            {say('reception.deferredWaiting', { count: waiting.length })}{' '}
            {waiting
              .map((job) =>
                job.offerAgainOn === undefined ? job.name : `${job.name} ${job.offerAgainOn}`,
              )
              .join(' · ')}
          </span>
          <Button
            data-testid="deferred-show-all"
            keys="Alt+D"
            look="quiet"
            onClick={showAll}
            size="small"
            tabIndex={-1}
          >
            {say('reception.deferredShowAll')}
          </Button>
        </p>
      )}
    </>
  )
}
