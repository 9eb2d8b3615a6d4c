import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import styles from './no-cars.module.css'
import { Progress } from './progress.tsx'

interface NoCarsProps {
  readonly steps: readonly string[]
}

/** An empty board says what it is for. */
export const NoCars = ({ steps }: NoCarsProps): ReactNode => {
  const say = useSay()
  return (
    <section className={styles.empty}>
      <h2>{say('lounge.empty')}</h2>
      <p>{say('lounge.emptyHint')}</p>
      <div aria-hidden="true">
        <Progress steps={steps} stepIndex={-1} label="" />
      </div>
    </section>
  )
}
