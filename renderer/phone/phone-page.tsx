import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StageWords } from '#renderer/ui/stage/stage-words.tsx'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import { MessagePage } from './message-page.tsx'
import { Parts } from './parts.tsx'
import styles from './phone-page.module.css'
import { QueueList } from './queue-list.tsx'
import type { SendingQueue } from './sending-queue.ts'
import { useDeskView } from './use-desk-view.ts'

/** A language is named in itself: whoever needs it must be able to read it. */
const OWN_NAMES = { 'zh-CN': '简体', 'zh-TW': '繁體', en: 'English' } as const

interface PhonePageProps {
  readonly queue: SendingQueue
  readonly firstLocale: ScreenLocale
  /** Asks the desk again when something was put on record. */
  readonly onSentRef: { current: () => void }
}

/** What the technician's phone shows: the parts of one visit, and what is on its way. */
export const PhonePage = ({ queue, firstLocale, onSentRef }: PhonePageProps): ReactNode => {
  const { entries, isUnreachable, isOver } = useSyncExternalStore(queue.subscribe, queue.state)
  const { view, refresh } = useDeskView(isOver)
  const [chosen, setChosen] = useState<ScreenLocale>()
  onSentRef.current = refresh
  const isReady = view.state === 'ready'
  useEffect(() => {
    if (isReady) queue.reopen()
  }, [isReady, queue])
  const locale = chosen ?? (isReady ? view.answer.view.locale : firstLocale)
  const left = entries.filter(({ state }) => state === 'waiting' || state === 'sending').length
  return (
    <StageWords locale={locale}>
      <div className={styles.page} data-state={view.state} data-testid="phone-page">
        {isReady ? <Parts answer={view.answer} onSend={queue.add} /> : null}
        {view.state === 'ready' ? null : <MessagePage state={view.state} />}
        {isUnreachable && isReady ? <Offline count={left} /> : null}
        <QueueList entries={entries} onDrop={queue.drop} onRetry={queue.retry} />
        <nav className={styles.languages}>
          {DOCUMENT_LOCALES.map((each) => (
            <button
              aria-pressed={each === locale}
              data-locale={each}
              key={each}
              lang={each}
              onClick={() => setChosen(each)}
              type="button"
            >
              {OWN_NAMES[each]}
            </button>
          ))}
        </nav>
      </div>
    </StageWords>
  )
}

const Offline = ({ count }: { readonly count: number }): ReactNode => {
  const say = useSay()
  return (
    <p className={styles.offline} data-testid="phone-offline" role="alert">
      {say('phone.page.offline', { count })}
    </p>
  )
}
