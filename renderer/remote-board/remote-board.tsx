import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { LoungeScreen } from '#renderer/lounge/lounge-screen.tsx'
import { StageWords } from '#renderer/ui/stage/stage-words.tsx'
import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import { instantOf } from '#shared/kernel/instant.ts'
import { createBoardDoor } from './board-door.ts'
import type { BoardLink } from './board-link.ts'
import type { PairingAnswer } from './network-news.ts'
import { PairingPage } from './pairing-page.tsx'
import { StaleBanner } from './stale-banner.tsx'
import { WaitingPage } from './waiting-page.tsx'

interface RemoteBoardProps {
  readonly link: BoardLink
  /** Calls back whenever the link's state has changed. */
  readonly subscribe: (hear: () => void) => () => void
  readonly tryCode: (code: string) => Promise<PairingAnswer>
  /** By the browser's languages, until the shop's own is known. */
  readonly firstLocale: ScreenLocale
}

/** The lounge board in a browser: being paired, being connected, the board, and whether it is true. */
export const RemoteBoard = ({
  link,
  subscribe,
  tryCode,
  firstLocale,
}: RemoteBoardProps): ReactNode => {
  const state = useSyncExternalStore(subscribe, link.state)
  const [chosen, setChosen] = useState<ScreenLocale>()
  const [board] = useState(createBoardDoor)
  const [clock] = useState<Clock>(() => ({
    // A TV's clock is anybody's guess; the desk's comes with its news.
    now: () => instantOf(Date.now() + link.state().clockOffset),
  }))
  const { view, phase } = state
  useEffect(() => {
    if (view !== undefined) board.show(view)
  }, [board, view])

  const locale = view?.locale ?? chosen ?? state.locale ?? firstLocale
  return (
    <StageWords locale={locale}>
      {phase === 'unpaired' ? (
        <PairingPage
          locale={locale}
          onLocale={setChosen}
          onPaired={link.reconnect}
          tryCode={tryCode}
        />
      ) : null}
      {phase !== 'unpaired' && view === undefined ? <WaitingPage /> : null}
      {view === undefined ? null : <LoungeScreen clock={clock} door={board.door} />}
      {view !== undefined && state.isStale && state.heardAt !== undefined ? (
        <StaleBanner
          at={instantOf(state.heardAt + state.clockOffset)}
          offsetMinutes={view.offsetMinutes}
        />
      ) : null}
    </StageWords>
  )
}
