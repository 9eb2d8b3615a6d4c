import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { PromiseState, PromiseStatus } from '#shared/domain/visit/promise.ts'
import type { Say } from '#shared/i18n/words.ts'
import { StatusTag, type Tone } from '../status-tag.tsx'
import { sayDuration } from './say-duration.ts'

const TONES: Readonly<Record<PromiseState, Tone>> = {
  kept: 'ok',
  'broken-kept': 'bad',
  safe: 'plain',
  soon: 'warn',
  broken: 'bad',
}

const sayState = (say: Say, { state, minutesLeft }: PromiseStatus): string => {
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

/** How a promise stands: in time, close, or broken, and by how much. */
export const PromiseTag = ({ status }: { readonly status: PromiseStatus }): ReactNode => (
  <StatusTag tone={TONES[status.state]}>{sayState(useSay(), status)}</StatusTag>
)
