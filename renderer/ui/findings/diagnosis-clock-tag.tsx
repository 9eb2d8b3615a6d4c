import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import {
  computeDiagnosisClock,
  type DiagnosisClock,
} from '#shared/domain/diagnosis/diagnosis-clock.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import styles from './diagnosis-clock-tag.module.css'

const TONES: Readonly<Record<DiagnosisClock['state'], Tone>> = {
  waiting: 'info',
  soon: 'warn',
  late: 'bad',
  'started-in-time': 'ok',
  'started-late': 'plain',
}

interface DiagnosisClockTagProps {
  readonly visit: Visit
  readonly now: Instant
  /** Lists show the clock only while it runs: what was begun is no longer anybody's worry. */
  readonly onlyRunning?: boolean
}

/** The clock from arrival to diagnosis in one tag; nothing where none runs. */
export const DiagnosisClockTag = ({
  visit,
  now,
  onlyRunning = false,
}: DiagnosisClockTagProps): ReactNode => {
  const say = useSay()
  const clock = computeDiagnosisClock(visit, now)
  if (clock === undefined) return null
  const { state, minutes, minutesLeft } = clock
  const hasStarted = state === 'started-in-time' || state === 'started-late'
  if (onlyRunning && hasStarted) return null
  return (
    <span className={styles.clock} data-state={state} data-testid="diagnosis-clock">
      <StatusTag tone={TONES[state]}>
        {say(`diagnosis.clock.${state}`, { minutes: hasStarted ? minutes : Math.abs(minutesLeft) })}
      </StatusTag>
    </span>
  )
}
