import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import type { PromiseCount } from '#shared/domain/workshop/work-left.ts'
import styles from './workshop-page.module.css'

const TONES: Readonly<Record<keyof PromiseCount, Tone>> = {
  soon: 'warn',
  broken: 'bad',
  short: 'warn',
}

/** How many promises are close, broken, or not to be kept with the work that is left. */
export const PromiseCounts = ({ counts }: { readonly counts: PromiseCount }): ReactNode => {
  const say = useSay()
  const kinds = (['broken', 'short', 'soon'] as const).filter((kind) => counts[kind] > 0)
  if (kinds.length === 0) return null
  return (
    <div className={styles.promises} data-testid="promise-counts">
      {kinds.map((kind) => (
        <span data-count={counts[kind]} data-promise={kind} key={kind}>
          <StatusTag tone={TONES[kind]}>{say(`clock.${kind}`, { count: counts[kind] })}</StatusTag>
        </span>
      ))}
      {counts.short === 0 ? null : (
        <span className={styles.hint}>{say('clock.shortWorkshop', { count: counts.short })}</span>
      )}
    </div>
  )
}
