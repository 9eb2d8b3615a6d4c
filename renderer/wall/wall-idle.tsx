import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useShopTime } from '#renderer/ui/stage/use-shop-time.ts'
import type { WallView } from '#shared/ipc/views/wall-view.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import styles from './wall-idle.module.css'

interface WallIdleProps {
  readonly view: WallView
  readonly clock: Clock
}

/** Nothing to play: the shop's name, its time and where to reach it. */
export const WallIdle = ({ view, clock }: WallIdleProps): ReactNode => {
  const say = useSay()
  const time = useShopTime(clock, view.offsetMinutes)
  return (
    <section className={styles.idle}>
      <time>{time}</time>
      <h1>{view.shop}</h1>
      <span aria-hidden="true" className={styles.road} />
      <p>{say('wall.welcome')}</p>
      {view.phone === '' ? null : <p className={styles.phone}>{view.phone}</p>}
    </section>
  )
}
