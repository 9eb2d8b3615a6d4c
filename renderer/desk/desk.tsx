import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import type { OpenProblem, QiantaiDatabase } from '#renderer/db/database.ts'
import { WordsProvider } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { createJournalKeeper } from '#renderer/session/journal-keeper.ts'
import { keep, recall } from '#renderer/session/recall.ts'
import { createSession, type Session, SessionProvider } from '#renderer/session/session.tsx'
import { createSystemIds } from '#renderer/session/system-ids.ts'
import { type ScreenWords, useScreenWords } from '#renderer/session/use-screen-words.ts'
import { useWhoWorksHere, type WhoWorksHere } from '#renderer/session/use-who-works-here.ts'
import { NoticesProvider } from '#renderer/ui/notices/notices.tsx'
import { createSay } from '#shared/i18n/create-say.ts'
import type { AppInfo } from '#shared/ipc/contract.ts'
import { systemClock } from '#shared/kernel/clock.ts'
import type { Result } from '#shared/kernel/result.ts'
import { RecordsRefused } from './records-refused.tsx'
import { Shell } from './shell/shell.tsx'

const SetupPage = lazy(() =>
  import('#renderer/features/setup/index.ts').then((feature) => ({ default: feature.SetupPage })),
)

const nextId = createSystemIds(systemClock)
const keeper = createJournalKeeper(desktop)
/** One desk now; several desks will each have a name of their own. */
const DEVICE = 'desk-1'

/** The records, opened or refused, and what the app says of itself. */
export type Opened = readonly [Result<QiantaiDatabase, OpenProblem>, AppInfo]

const useOpened = (opening: Promise<Opened>): Opened | undefined => {
  const [opened, setOpened] = useState<Opened>()
  useEffect(() => void opening.then(setOpened), [opening])
  return opened
}

const useSessionOf = (db: QiantaiDatabase | undefined, who: WhoWorksHere): Session | undefined => {
  const session = useMemo(
    () =>
      db === undefined || who === undefined || who === 'nobody'
        ? undefined
        : createSession({ db, clock: systemClock, nextId, keeper, device: DEVICE, ...who }),
    [db, who],
  )
  useEffect(() => {
    if (session !== undefined) keep('has-shop', 'yes')
  }, [session])
  return session
}

interface DeskProps {
  readonly firstWords: ScreenWords
  readonly opening: Promise<Opened>
}

/** The desk window: being opened, refused, being set up, or at work. */
export const Desk = ({ firstWords, opening }: DeskProps): ReactNode => {
  const opened = useOpened(opening)
  const [records, info] = opened ?? []
  const db = records?.ok === true ? records.value : undefined
  const words = useScreenWords(db, firstWords)
  const who = useWhoWorksHere(db)
  const session = useSessionOf(db, who)
  // A frame for a shop that is not there yet would only flash up before its first start.
  const isFramed = session !== undefined || (who === undefined && recall('has-shop') !== undefined)
  if (records?.ok === false) return <RecordsRefused problem={records.code} />
  return (
    <WordsProvider catalogue={words.catalogue} locale={words.locale}>
      <NoticesProvider closeLabel={createSay(words.catalogue)('shell.closeNotice')}>
        {isFramed ? (
          <SessionProvider session={session}>
            <Shell isDemo={info?.isDemo === true} />
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
            />
          </Suspense>
        ) : null}
      </NoticesProvider>
    </WordsProvider>
  )
}
