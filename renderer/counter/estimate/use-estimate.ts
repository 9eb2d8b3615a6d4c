import { useState } from 'react'
import type { SignaturePath } from '#renderer/ui/signature/signature-path.ts'
import type { EstimateView } from '#shared/ipc/views/counter-view.ts'
import type { OnAnswer } from '../showing.tsx'
import { type EstimateChanges, findChanges, joinChanges, NO_CHANGES } from './find-changes.ts'
import { followDesk, type TouchedJob, type TouchedJobs } from './touched-jobs.ts'

/** Deciding job by job, then signing what was decided. */
export type EstimatePhase = 'deciding' | 'signing' | 'signed'

interface EstimateState {
  readonly view: EstimateView
  readonly touched: TouchedJobs
  readonly changes: EstimateChanges
  readonly phase: EstimatePhase
  /** The last touch did not reach the desk. */
  readonly isUnsent: boolean
}

const follow = (state: EstimateState, view: EstimateView): EstimateState => {
  const news = findChanges(state.view, view, state.touched)
  return {
    ...state,
    view,
    touched: followDesk(state.touched, state.view, view),
    changes: joinChanges(state.changes, news),
    // A signature is for what was shown: once that has changed it is asked for again.
    phase: news.hasAny ? 'deciding' : state.phase,
  }
}

const without = (touched: TouchedJobs, jobId: string): TouchedJobs => {
  const rest = new Map(touched)
  rest.delete(jobId)
  return rest
}

export interface Estimate extends EstimateState {
  readonly decide: (jobId: string, touch: TouchedJob) => void
  readonly sign: (signature: SignaturePath) => void
  readonly turnTo: (phase: EstimatePhase) => void
  readonly acknowledge: () => void
}

/** The customer's side of an estimate: follows the desk, answers at once, takes back what got lost. */
export const useEstimate = (shown: EstimateView, onAnswer: OnAnswer): Estimate => {
  const [kept, setState] = useState<EstimateState>(() => ({
    view: shown,
    touched: new Map(),
    changes: NO_CHANGES,
    phase: 'deciding',
    isUnsent: false,
  }))
  let state = kept
  if (kept.view !== shown) {
    // While drawing, not after: the customer never sees new content with old decisions.
    state = follow(kept, shown)
    setState(state)
  }
  const { showId } = shown

  const decide = (jobId: string, touch: TouchedJob): void => {
    setState((now) => ({
      ...now,
      isUnsent: false,
      touched: new Map([...now.touched, [jobId, touch]]),
    }))
    const reason = touch.reason === undefined ? {} : { reason: touch.reason }
    onAnswer({ kind: 'job', showId, jobId, answer: touch.decision, ...reason }).catch(() =>
      setState((now) => ({ ...now, isUnsent: true, touched: without(now.touched, jobId) })),
    )
  }

  const sign = (signature: SignaturePath): void => {
    setState((now) => ({ ...now, isUnsent: false, phase: 'signed' }))
    onAnswer({ kind: 'signature', showId, ...signature }).catch(() =>
      setState((now) => ({ ...now, isUnsent: true, phase: 'signing' })),
    )
  }

  return {
    ...state,
    decide,
    sign,
    turnTo: (phase) => setState((now) => ({ ...now, phase, isUnsent: false })),
    acknowledge: () => setState((now) => ({ ...now, changes: NO_CHANGES, isUnsent: false })),
  }
}
