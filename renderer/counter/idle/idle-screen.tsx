import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { SlideShow } from '#renderer/ui/slides/slide-show.tsx'
import type { SlideView } from '#shared/ipc/views/slide-view.ts'
import styles from './idle-screen.module.css'

interface IdleScreenProps {
  readonly shop: string
  readonly slides?: readonly SlideView[] | undefined
}

/** Nobody is concerned: the shop's slides, or its name and what this display is for. */
export const IdleScreen = ({ shop, slides = [] }: IdleScreenProps): ReactNode => {
  const say = useSay()
  if (slides.length > 0) return <SlideShow shop={shop} slides={slides} />
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
