import { useState } from 'react'
import type { SignaturePath } from '#renderer/ui/signature/signature-path.ts'
import { fingerprintOf } from '#shared/domain/approval/signed-content.ts'
import type { EstimateView } from '#shared/ipc/views/counter-view.ts'
import { signedContentOf } from '#shared/ipc/views/signed-content-of.ts'
import type { OnAnswer } from '../showing.tsx'
import { type EstimateChange, findChanges, joinChanges } from './find-changes.ts'
import { followDesk, standingOf, type TouchedJob, type TouchedJobs } from './touched-jobs.ts'

/** Deciding job by job, then signing what was decided. */
export type EstimatePhase = 'deciding' | 'signing' | 'signed'

interface EstimateState {
  readonly view: EstimateView
  readonly touched: TouchedJobs
  /** What the desk changed, until the customer has seen it. */
  readonly changes: readonly EstimateChange[]
  /** They were about to sign when it changed. */
  readonly wasSigning: boolean
  readonly phase: EstimatePhase
  /** The last touch did not reach the desk. */
  readonly isUnsent: boolean
}

const follow = (state: EstimateState, view: EstimateView): EstimateState => {
  const news = findChanges(state.view, view, state.touched)
  const hasNews = news.length > 0
  return {
    ...state,
    view,
    touched: followDesk(state.touched, state.view, view),
    changes: joinChanges(state.changes, news),
    wasSigning: state.wasSigning || (hasNews && state.phase !== 'deciding'),
    // A signature is for what was shown: once that has changed it is asked for again.
    phase: hasNews ? 'deciding' : state.phase,
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
  /** Of what is shown, with the answers as they stand. */
  readonly fingerprint: () => string
}

/** The customer's side of an estimate: follows the desk, answers at once, takes back what got lost. */
export const useEstimate = (shown: EstimateView, onAnswer: OnAnswer): Estimate => {
  const [kept, setState] = useState<EstimateState>(() => ({
    view: shown,
    touched: new Map(),
    changes: [],
    wasSigning: false,
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
  const { touched } = state

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

  const fingerprint = (): string =>
    fingerprintOf(signedContentOf(shown, (job) => standingOf(job, touched)))

  const sign = (signature: SignaturePath): void => {
    setState((now) => ({ ...now, isUnsent: false, phase: 'signed' }))
    onAnswer({ kind: 'signature', showId, ...signature, shown: fingerprint() }).catch(() =>
      setState((now) => ({ ...now, isUnsent: true, phase: 'signing' })),
    )
  }

  return {
    ...state,
    decide,
    sign,
    fingerprint,
    turnTo: (phase) => setState((now) => ({ ...now, phase, isUnsent: false })),
    acknowledge: () =>
      setState((now) => ({ ...now, changes: [], wasSigning: false, isUnsent: false })),
  }
}
