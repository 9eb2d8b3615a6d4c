import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { deskLock } from '#renderer/session/desk-lock.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { epochMsOf, formatTime } from '#shared/kernel/instant.ts'
import { signIn } from './commands.ts'
import styles from './lock-page.module.css'
import { SignInSteps } from './sign-in-steps.tsx'
import { useStayInFront } from './use-stay-in-front.ts'

/**
 * Covers the whole desk: the shop and the time, and who wants to go on. What is behind stays as it
 * is, typed words included, and hears no key; the displays for customers go on.
 */
export const LockPage = (): ReactNode => {
  const say = useSay()
  const locale = useScreenLocale()
  const session = useSession()
  const { shop } = session
  const now = useNow(1000)
  const page = useRef<HTMLDialogElement>(null)
  const show = (): void => {
    const dialog = page.current
    // jsdom has no showModal; the attribute is enough for a component test.
    if (dialog !== null && !dialog.open) dialog.showModal?.() ?? dialog.setAttribute('open', '')
  }
  // Before anything is painted: what stands behind must not flash up.
  useLayoutEffect(show, [])
  useStayInFront(page)
  const date = new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    timeZone: 'UTC',
  }).format(epochMsOf(now) + shop.offsetMinutes * 60_000)
  return (
    <dialog
      aria-label={say('signIn.locked')}
      className={styles.page}
      data-layer="3"
      data-testid="lock-page"
      onCancel={(event) => event.preventDefault()}
      // Two Escapes in a row close a dialog whatever it says: it opens again.
      onClose={show}
      ref={page}
    >
      <div className={styles.shop}>
        <p className={styles.name}>{shop.name}</p>
        <p className={styles.time} data-testid="lock-time">
          {formatTime(now, shop.offsetMinutes)}
        </p>
        <p className={styles.date}>{date}</p>
      </div>
      <div className={styles.panel}>
        <h1 className={styles.title}>{say('signIn.locked')}</h1>
        <SignInSteps
          beginsWithCurrent
          layer={3}
          onDone={(person, wrongBefore) => {
            // Who it is stands first: the desk must not open on the one before.
            void signIn(session, person, wrongBefore).then(deskLock.open)
          }}
        />
      </div>
    </dialog>
  )
}
