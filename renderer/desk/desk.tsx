import {
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { DeskGuard } from '#renderer/features/sign-in/index.ts'
import { WordsProvider } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { createJournalKeeper } from '#renderer/session/journal-keeper.ts'
import { askAtDesk } from '#renderer/session/override-requests.ts'
import { keep, recall } from '#renderer/session/recall.ts'
import { createSession, type Session, SessionProvider } from '#renderer/session/session.tsx'
import { createSystemIds } from '#renderer/session/system-ids.ts'
import { useBeginLocked } from '#renderer/session/use-begin-locked.ts'
import { type ScreenWords, useScreenWords } from '#renderer/session/use-screen-words.ts'
import { useWhoWorksHere, type WhoWorksHere } from '#renderer/session/use-who-works-here.ts'
import { NoticesProvider } from '#renderer/ui/notices/notices.tsx'
import { createSay } from '#shared/i18n/create-say.ts'
import type { AppInfo } from '#shared/ipc/contract.ts'
import { systemClock } from '#shared/kernel/clock.ts'
import { DEVICE } from './device.ts'
import { Shell } from './shell/shell.tsx'
import type { Start } from './start/create-start.ts'
import { StartTold } from './start/start-told.tsx'

const SetupPage = lazy(() =>
  import('#renderer/features/setup/index.ts').then((feature) => ({ default: feature.SetupPage })),
)

const RecoveryScreen = lazy(() =>
  import('./recovery/recovery-screen.tsx').then(({ RecoveryScreen: Screen }) => ({
    default: Screen,
  })),
)

const nextId = createSystemIds(systemClock)
const keeper = createJournalKeeper(desktop)

const useInfo = (asked: Promise<AppInfo>): AppInfo | undefined => {
  const [info, setInfo] = useState<AppInfo>()
  useEffect(() => void asked.then(setInfo), [asked])
  return info
}

const useSessionOf = (db: QiantaiDatabase | undefined, who: WhoWorksHere): Session | undefined => {
  const session = useMemo(
    () =>
      db === undefined || who === undefined || who === 'nobody'
        ? undefined
        : createSession({
            db,
            clock: systemClock,
            nextId,
            keeper,
            device: DEVICE,
            askOverride: askAtDesk,
            ...who,
          }),
    [db, who],
  )
  useEffect(() => {
    if (session !== undefined) keep('has-shop', 'yes')
  }, [session])
  return session
}

interface DeskProps {
  readonly firstWords: ScreenWords
  readonly info: Promise<AppInfo>
  readonly start: Start
}

/** The desk window: being opened, being made whole, being set up, or at work. */
export const Desk = ({ firstWords, info: asked, start }: DeskProps): ReactNode => {
  const info = useInfo(asked)
  const stage = useSyncExternalStore(start.subscribe, start.get)
  const db = stage.kind === 'ready' ? stage.db : undefined
  const words = useScreenWords(db, firstWords)
  const who = useWhoWorksHere(db)
  const own = useSessionOf(db, who)
  const isLocked = useBeginLocked(own, info === undefined ? undefined : info.forgetsPins === true)
  // Nothing of the records is drawn before it is known whether somebody has to prove who they are.
  const session = isLocked === undefined ? undefined : own
  // A frame for a shop that is not there yet would only flash up before its first start.
  const isFramed = session !== undefined || (who !== 'nobody' && recall('has-shop') !== undefined)
  if (stage.kind === 'trouble' || stage.kind === 'working') {
    return (
      <Suspense fallback={null}>
        <RecoveryScreen first={words} stage={stage} start={start} />
      </Suspense>
    )
  }
  return (
    <WordsProvider catalogue={words.catalogue} locale={words.locale}>
      <NoticesProvider closeLabel={createSay(words.catalogue)('shell.closeNotice')}>
        {isFramed ? (
          <SessionProvider session={session}>
            {stage.kind === 'ready' ? <StartTold report={stage.report} /> : null}
            <Shell isDemo={info?.isDemo === true} />
            {session === undefined ? null : <DeskGuard />}
          </SessionProvider>
        ) : null}
        {who === 'nobody' && db !== undefined && info !== undefined ? (
          <Suspense fallback={null}>
            <SetupPage
              clock={systemClock}
              db={db}
              device={DEVICE}
              info={info}
              keeper={keeper}
              nextId={nextId}
              onRebuild={start.rebuild}
            />
          </Suspense>
        ) : null}
      </NoticesProvider>
    </WordsProvider>
  )
}
