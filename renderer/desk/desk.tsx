import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import type { OpenProblem, QiantaiDatabase } from '#renderer/db/database.ts'
import { WordsProvider } from '#renderer/i18n/words.tsx'
import { createSession, SessionProvider } from '#renderer/session/session.tsx'
import { createSystemIds } from '#renderer/session/system-ids.ts'
import { useScreenWords } from '#renderer/session/use-screen-words.ts'
import { useWhoWorksHere } from '#renderer/session/use-who-works-here.ts'
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
/** One desk now; several desks will each have a name of their own. */
const DEVICE = 'desk-1'

interface OpenDeskProps {
  readonly db: QiantaiDatabase
  readonly info: AppInfo
}

const OpenDesk = ({ db, info }: OpenDeskProps): ReactNode => {
  const words = useScreenWords(db)
  const who = useWhoWorksHere(db)
  const session = useMemo(
    () =>
      who === undefined || who === 'nobody'
        ? undefined
        : createSession({ db, clock: systemClock, nextId, device: DEVICE, ...who }),
    [db, who],
  )
  if (words === undefined || who === undefined) return null
  return (
    <WordsProvider catalogue={words.catalogue} locale={words.locale}>
      <NoticesProvider closeLabel={createSay(words.catalogue)('shell.closeNotice')}>
        {session === undefined ? (
          <Suspense fallback={null}>
            <SetupPage clock={systemClock} db={db} device={DEVICE} info={info} nextId={nextId} />
          </Suspense>
        ) : (
          <SessionProvider session={session}>
            <Shell info={info} />
          </SessionProvider>
        )}
      </NoticesProvider>
    </WordsProvider>
  )
}

interface DeskProps {
  readonly info: AppInfo
  readonly opened: Result<QiantaiDatabase, OpenProblem>
}

/** The desk window: refused, being set up, or at work. */
export const Desk = ({ info, opened }: DeskProps): ReactNode =>
  opened.ok ? <OpenDesk db={opened.value} info={info} /> : <RecordsRefused problem={opened.code} />
