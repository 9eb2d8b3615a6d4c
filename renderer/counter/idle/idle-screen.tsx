import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import styles from './idle-screen.module.css'

interface IdleScreenProps {
  readonly shop: string
}

/** Nobody is concerned: the shop's name and what this display is for. */
export const IdleScreen = ({ shop }: IdleScreenProps): ReactNode => {
  const say = useSay()
  return (
    <section className={styles.idle}>
      <div className={styles.gauge} aria-hidden="true">
        <span />
      </div>
      <h1>{shop}</h1>
      <ul>
        <li>{say('counter.idleSee')}</li>
        <li>{say('counter.idleDecide')}</li>
        <li>{say('counter.idleExplain')}</li>
      </ul>
    </section>
  )
}
