import type { KeyboardEvent, ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import {
  type DeliveryAnswer,
  type DeliveryCheck,
  type DeliveryPoint,
  listDeliveryPoints,
} from '#shared/domain/visit/delivery-check.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import styles from './delivery-checks.module.css'

interface DeliveryChecksProps {
  readonly visit: Visit
  readonly checks: readonly DeliveryCheck[]
  readonly onAnswer: (point: DeliveryPoint, answer: DeliveryAnswer | undefined) => void
  readonly onAllDone: () => void
}

const OFFERED = ['done', 'not-wanted'] as const satisfies readonly DeliveryAnswer[]

/**
 * What is gone through at the car. ↑ ↓ walk the points, 1 done, 2 not wanted, Delete takes an answer
 * back; F7 answers all there is to do.
 */
export const DeliveryChecks = (props: DeliveryChecksProps): ReactNode => {
  const { visit, checks, onAnswer, onAllDone } = props
  const say = useSay()
  const points = listDeliveryPoints(visit).filter(({ applies }) => applies)
  const done = points.filter(({ point }) => answerOf(checks, point) !== undefined).length
  const hear = (point: DeliveryPoint, isRequired: boolean) => (event: KeyboardEvent) => {
    const row = event.currentTarget
    const beside = event.key === 'ArrowUp' ? row.previousElementSibling : row.nextElementSibling
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
      (beside as HTMLElement | null)?.focus()
    else if (event.key === '1' || event.key === ' ') onAnswer(point, 'done')
    else if (event.key === '2' && !isRequired) onAnswer(point, 'not-wanted')
    else if (event.key === 'Delete' || event.key === 'Backspace') onAnswer(point, undefined)
    else return
    event.preventDefault()
  }
  return (
    <section className={styles.checks} data-testid="delivery-checks">
      <header>
        <b>{say('delivery.checks')}</b>
        <small>{say('delivery.checksDone', { done, count: points.length })}</small>
        <Button data-testid="delivery-all-done" keys="F7" onClick={onAllDone} size="small">
          {say('delivery.allDone')}
        </Button>
      </header>
      <ul>
        {points.map(({ point, isRequired }, index) => {
          const answer = answerOf(checks, point)
          return (
            <li
              aria-label={say(`delivery.point.${point}`)}
              data-answer={answer}
              data-testid={`delivery-point-${point}`}
              key={point}
              onKeyDown={hear(point, isRequired)}
              tabIndex={index === 0 ? 0 : -1}
            >
              <span>
                {say(`delivery.point.${point}`)}
                {isRequired ? <em title={say('delivery.required')}>*</em> : null}
              </span>
              {OFFERED.map((offered) =>
                isRequired && offered !== 'done' ? null : (
                  <button
                    aria-pressed={answer === offered}
                    data-value={offered}
                    key={offered}
                    onClick={() => onAnswer(point, answer === offered ? undefined : offered)}
                    tabIndex={-1}
                    type="button"
                  >
                    {say(`delivery.answer.${offered}`)}
                  </button>
                ),
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const answerOf = (
  checks: readonly DeliveryCheck[],
  point: DeliveryPoint,
): DeliveryAnswer | undefined => checks.find((check) => check.point === point)?.answer
