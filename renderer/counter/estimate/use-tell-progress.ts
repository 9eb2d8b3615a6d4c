import { useEffect, useRef } from 'react'
import type { OnAnswer } from '../showing.tsx'
import type { EstimatePhase } from './use-estimate.ts'

interface Whereabouts {
  readonly showId: string
  readonly phase: EstimatePhase
  /** The job that was opened last. */
  readonly jobId: string | undefined
}

/** Tells the desk what the customer is at. Getting lost is no harm: nothing hangs on it. */
export const useTellProgress = (
  { showId, phase, jobId }: Whereabouts,
  onAnswer: OnAnswer,
): void => {
  const told = useRef('deciding ')
  useEffect(() => {
    const now = `${phase} ${jobId ?? ''}`
    // Whoever has just been shown something is reading it: no news.
    if (phase === 'signed' || told.current === now) return
    told.current = now
    const at = phase === 'signing' ? 'signing' : 'reading'
    onAnswer({
      kind: 'progress',
      showId,
      at,
      ...(at === 'signing' || jobId === undefined ? {} : { jobId }),
    }).catch(() => undefined)
  }, [showId, phase, jobId, onAnswer])
}
