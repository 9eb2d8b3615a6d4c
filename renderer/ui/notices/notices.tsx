import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import { KeyHint } from '../key-hint.tsx'
import { useKeys } from '../use-keys.ts'
import styles from './notices.module.css'

export type NoticeTone = 'ok' | 'info' | 'warn' | 'bad'

interface Notice {
  readonly id: number
  readonly tone: NoticeTone
  readonly text: string
}

/** Says something to the person at the desk. Bad news stays until it is closed. */
export type Notify = (tone: NoticeTone, text: string) => void

const NotifyContext = createContext<Notify | undefined>(undefined)

/** How long a message stands; the longer the more there is to do about it. Bad news has no end. */
const SHOWN_FOR_MS: Readonly<Partial<Record<NoticeTone, number>>> = {
  ok: 5000,
  info: 5000,
  warn: 15_000,
}

/** Holds the messages of a window, newest last. */
export const NoticesProvider = ({
  closeLabel,
  children,
}: {
  readonly closeLabel: string
  readonly children: ReactNode
}): ReactNode => {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const next = useRef(1)
  const close = useCallback(
    (id: number) => setNotices((all) => all.filter((notice) => notice.id !== id)),
    [],
  )
  const notify = useMemo<Notify>(
    () => (tone, text) => {
      const id = next.current++
      setNotices((all) => [
        ...all.filter((notice) => notice.text !== text).slice(-4),
        { id, tone, text },
      ])
      const shownFor = SHOWN_FOR_MS[tone]
      if (shownFor !== undefined) setTimeout(() => close(id), shownFor)
    },
    [close],
  )
  const lastThatStays = notices.findLastIndex(({ tone }) => tone === 'warn' || tone === 'bad')
  const closing = {
    'Shift+Escape': notices.length === 0 ? undefined : (): void => setNotices([]),
  }
  useKeys(closing)
  useKeys(closing, { inDialog: true })
  return (
    <NotifyContext.Provider value={notify}>
      {children}
      <div aria-live="polite" className={styles.notices} data-testid="notices">
        {notices.map((notice, index) => (
          <div
            className={`${styles.notice} ${notice.tone === 'info' ? '' : styles[notice.tone]}`}
            key={notice.id}
            role={notice.tone === 'bad' ? 'alert' : 'status'}
          >
            <span>{notice.text}</span>
            {/* One key closes them all: it stands at the newest that does not go soon. */}
            {index === lastThatStays ? <KeyHint keys="Shift+Esc" /> : null}
            <button
              aria-label={closeLabel}
              className={styles.close}
              onClick={() => close(notice.id)}
              type="button"
            >
              ✕
            </button>
          </div>
        ))}
      </div>
    </NotifyContext.Provider>
  )
}

/** The window's way to say something. */
export const useNotify = (): Notify => {
  const notify = useContext(NotifyContext)
  if (notify === undefined) throw new Error('a screen was drawn outside NoticesProvider')
  return notify
}
