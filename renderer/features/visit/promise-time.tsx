import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import { computePromise, type PromiseState } from '#shared/domain/visit/promise.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Say } from '#shared/i18n/words.ts'
import { dayOf, formatTime } from '#shared/kernel/instant.ts'
import { sayDuration } from './say-duration.ts'
import styles from './visit-header.module.css'

const TONES: Readonly<Record<PromiseState, Tone>> = {
  kept: 'ok',
  'broken-kept': 'bad',
  safe: 'ok',
  soon: 'warn',
  broken: 'bad',
}

const sayState = (say: Say, state: PromiseState, minutesLeft: number): string => {
  const time = sayDuration(say, minutesLeft)
  switch (state) {
    case 'kept':
      return say('visit.promiseKept')
    case 'broken-kept':
      return say('visit.promiseKeptLate', { time })
    case 'broken':
      return say('visit.promiseBroken', { time })
    default:
      return say('visit.promiseSafe', { time })
  }
}

interface PromiseTimeProps {
  readonly visit: Visit
  /** Left out where the time can no longer be changed. */
  readonly onChange: (() => void) | undefined
}

/** When the car was promised, and whether that still holds; pressed, it is changed. */
export const PromiseTime = ({ visit, onChange }: PromiseTimeProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const now = useNow()
  const { state, minutesLeft } = computePromise(visit, now, shop.promiseWarningMinutes)
  const offset = shop.offsetMinutes
  const promisedOn = dayOf(visit.promisedAt, offset)
  const day = promisedOn === dayOf(now, offset) ? '' : `${promisedOn.slice(5)} `
  return (
    <button
      className={styles.promise}
      data-state={state}
      data-testid="visit-promise"
      disabled={onChange === undefined}
      onClick={onChange}
      title={onChange === undefined ? undefined : say('visit.changePromise')}
      type="button"
    >
      <small>{say('visit.promise')}</small>
      <span>
        <b>
          {day}
          {formatTime(visit.promisedAt, offset)}
        </b>
        <StatusTag tone={TONES[state]}>{sayState(say, state, minutesLeft)}</StatusTag>
      </span>
    </button>
  )
}
