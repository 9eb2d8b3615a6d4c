import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import type { LoungeView } from '#shared/ipc/views/lounge-view.ts'

/** Waits between tries, the last one for ever: a desk may be off all night. */
const BACK_OFF_MS = [500, 1000, 2000, 4000, 8000, 15_000]
/** So many heartbeats missed, and the board is not true any more. */
const MISSED_BEATS = 2.5
const FIRST_BEAT_MS = 10_000
const WATCH_MS = 1000

/** One connection of news; `close` ends it without a word. */
export interface NewsSource {
  close(): void
}

export interface BoardLinkWiring {
  /** Whether this screen is let in; rejects when the desk cannot be reached. */
  readonly askState: () => Promise<{ isPaired: boolean; locale?: ScreenLocale }>
  readonly openNews: (hear: {
    onBeat: (at: number, everyMs: number) => void
    onView: (view: LoungeView | null) => void
    onBroken: () => void
  }) => NewsSource
  readonly now: () => number
  readonly startTimer: (act: () => void, milliseconds: number) => () => void
  readonly onChanged: () => void
}

export interface BoardState {
  /** `connecting`: nothing heard yet; `unpaired`: the desk answers, but does not know us. */
  readonly phase: 'connecting' | 'unpaired' | 'paired'
  readonly view: LoungeView | undefined
  /** When the desk was last heard, by this screen's clock. */
  readonly heardAt: number | undefined
  readonly isStale: boolean
  /** What to add to this screen's clock to have the desk's. */
  readonly clockOffset: number
  /** The language of the shop, as far as it is known. */
  readonly locale: ScreenLocale | undefined
}

const NOTHING: BoardState = {
  phase: 'connecting',
  view: undefined,
  heardAt: undefined,
  isStale: false,
  clockOffset: 0,
  locale: undefined,
}

/** Keeps a screen in touch with the desk: asks, listens, notices silence, and comes back. */
export function createBoardLink(wiring: BoardLinkWiring) {
  const { askState, openNews, now, startTimer, onChanged } = wiring
  let state = NOTHING
  let source: NewsSource | undefined
  let everyMs = FIRST_BEAT_MS
  let failures = 0
  let stopRetry: (() => void) | undefined
  let stopWatch: (() => void) | undefined
  let round = 0
  let isRunning = false

  const set = (changes: Partial<BoardState>): void => {
    state = { ...state, ...changes }
    onChanged()
  }
  const drop = (): void => {
    source?.close()
    source = undefined
  }
  const retry = (): void => {
    drop()
    stopRetry?.()
    const wait = BACK_OFF_MS[Math.min(failures, BACK_OFF_MS.length - 1)] ?? 0
    failures += 1
    stopRetry = startTimer(() => void connect(), wait)
  }
  const listen = (mine: number): void => {
    drop()
    source = openNews({
      onBeat(at, every) {
        if (mine !== round) return
        everyMs = every
        failures = 0
        set({ heardAt: now(), isStale: false, clockOffset: at - now() })
      },
      onView(view) {
        if (mine !== round) return
        set({ view: view ?? undefined, heardAt: now(), isStale: false })
      },
      onBroken() {
        if (mine === round) retry()
      },
    })
  }
  const connect = async (): Promise<void> => {
    round += 1
    const mine = round
    stopRetry?.()
    drop()
    try {
      const { isPaired, locale } = await askState()
      if (mine !== round || !isRunning) return
      // Not let in, or not any more: nothing of the shop stays on this screen.
      if (!isPaired) {
        failures = 0
        set({ ...NOTHING, phase: 'unpaired', locale })
        return
      }
      set({ phase: 'paired', locale })
      listen(mine)
    } catch {
      if (mine === round && isRunning) retry()
    }
  }
  const watch = (): void => {
    const { heardAt, phase, isStale } = state
    const isSilent = heardAt !== undefined && now() - heardAt > everyMs * MISSED_BEATS
    if (phase === 'paired' && isSilent && !isStale) {
      set({ isStale: true })
      // A line that died without a word looks open for ever.
      if (source !== undefined) retry()
    }
    stopWatch = startTimer(watch, WATCH_MS)
  }

  return {
    state: (): BoardState => state,
    start(): void {
      isRunning = true
      void connect()
      watch()
    },
    /** At once: the network is back, somebody turned the screen on, the code was right. */
    reconnect(): void {
      failures = 0
      void connect()
    },
    stop(): void {
      isRunning = false
      round += 1
      drop()
      stopRetry?.()
      stopWatch?.()
    },
  }
}

export type BoardLink = ReturnType<typeof createBoardLink>
