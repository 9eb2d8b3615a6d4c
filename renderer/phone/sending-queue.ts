/** Which part is meant: one on record at the desk, or one by its name. */
export interface Target {
  readonly id?: string
  readonly part: string
  readonly position: string
}

/** One thing on its way to the desk; its name makes that it counts once, however often it is sent. */
export type Sending = { readonly id: string; readonly target: Target } & (
  | { readonly kind: 'photo'; readonly side: 'old' | 'new'; readonly photo: Blob }
  | { readonly kind: 'value'; readonly unit: string; readonly measured: number }
)

export type Outcome =
  | { readonly kind: 'sent' }
  /** The line is gone or the desk busy: sent again by itself. */
  | { readonly kind: 'unreachable' }
  /** The desk shuts this phone out. */
  | { readonly kind: 'over' }
  | {
      readonly kind: 'refused'
      readonly code: string
      readonly detail?: Readonly<Record<string, string | number>>
    }

export interface QueueEntry {
  readonly sending: Sending
  readonly state: 'waiting' | 'sending' | 'sent' | 'refused'
  readonly percent: number
  readonly refusal?: Extract<Outcome, { kind: 'refused' }>
}

export interface QueueState {
  readonly entries: readonly QueueEntry[]
  /** The desk did not answer last time. */
  readonly isUnreachable: boolean
  readonly isOver: boolean
}

const BACK_OFF_MS = [1000, 2000, 4000, 8000]

export interface QueueWiring {
  readonly send: (sending: Sending, onPercent: (percent: number) => void) => Promise<Outcome>
  readonly startTimer: (act: () => void, milliseconds: number) => () => void
  readonly onSent: () => void
}

/** Sends one thing after the other, waits where the line is gone, and loses nothing. */
export function createSendingQueue({ send, startTimer, onSent }: QueueWiring) {
  let state: QueueState = { entries: [], isUnreachable: false, isOver: false }
  const hearers = new Set<() => void>()
  let isBusy = false
  let failures = 0
  let stopTimer: (() => void) | undefined

  const set = (changes: Partial<QueueState>): void => {
    state = { ...state, ...changes }
    for (const hear of hearers) hear()
  }
  const change = (id: string, changes: Partial<QueueEntry>): void =>
    set({
      entries: state.entries.map((entry) =>
        entry.sending.id === id ? { ...entry, ...changes } : entry,
      ),
    })
  const settle = (sending: Sending, outcome: Outcome): void => {
    if (outcome.kind === 'sent') {
      failures = 0
      change(sending.id, { state: 'sent', percent: 100 })
      set({ isUnreachable: false })
      onSent()
    } else if (outcome.kind === 'refused') {
      change(sending.id, { state: 'refused', refusal: outcome })
      set({ isUnreachable: false })
    } else {
      change(sending.id, { state: 'waiting', percent: 0 })
      set(outcome.kind === 'over' ? { isOver: true } : { isUnreachable: true })
    }
  }
  const next = async (): Promise<void> => {
    const entry = state.entries.find((each) => each.state === 'waiting')
    if (isBusy || state.isOver || entry === undefined) return
    stopTimer?.()
    isBusy = true
    const { sending } = entry
    change(sending.id, { state: 'sending', percent: 0 })
    const outcome = await send(sending, (percent) => change(sending.id, { percent }))
    isBusy = false
    settle(sending, outcome)
    if (outcome.kind !== 'unreachable') return void next()
    const wait = BACK_OFF_MS[Math.min(failures, BACK_OFF_MS.length - 1)] ?? 0
    failures += 1
    stopTimer = startTimer(() => void next(), wait)
  }

  return {
    state: (): QueueState => state,
    subscribe(hear: () => void): () => void {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    add(sending: Sending): void {
      set({ entries: [...state.entries, { sending, state: 'waiting', percent: 0 }] })
      void next()
    },
    retry(id: string): void {
      change(id, { state: 'waiting', percent: 0 })
      void next()
    },
    drop(id: string): void {
      set({ entries: state.entries.filter(({ sending }) => sending.id !== id) })
    },
    /** The network is back: not waited for any longer. */
    wake(): void {
      void next()
    },
    /** A new QR code was scanned: what still waits may go. */
    reopen(): void {
      set({ isOver: false })
      void next()
    },
  }
}

export type SendingQueue = ReturnType<typeof createSendingQueue>
