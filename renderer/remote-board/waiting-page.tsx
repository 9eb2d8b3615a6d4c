import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import styles from './pairing-page.module.css'

/** Nothing heard of the desk yet: what happens now, and that nobody has to do anything. */
export const WaitingPage = (): ReactNode => {
  const say = useSay()
  return (
    <main className={styles.calm} data-testid="board-connecting">
      <div className={styles.waiting}>
        <span aria-hidden="true" className={styles.pulse} />
        <h1>{say('network.page.connecting')}</h1>
        <p>{say('network.page.connectingHint')}</p>
      </div>
    </main>
  )
}
