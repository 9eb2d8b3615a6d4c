import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { BackIcon, CheckIcon, NextIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import type { FindingView } from '#shared/ipc/views/counter-view.ts'
import styles from './finding-nav.module.css'

interface FindingNavProps {
  readonly findings: readonly FindingView[]
  /** Which one is in view, from 0. */
  readonly at: number
  readonly onTurn: (number: number) => void
  readonly onAll: () => void
  readonly onDone: () => void
}

/** From one finding to the next, back to all of them, and out at the end. */
export const FindingNav = ({ findings, at, onTurn, onAll, onDone }: FindingNavProps): ReactNode => {
  const say = useSay()
  const before = findings[at - 1]
  const after = findings[at + 1]
  // Left and right of the same part: the place tells them apart.
  const nameOf = ({ name, placeName }: FindingView): string =>
    name === findings[at]?.name ? placeName : name
  return (
    <nav className={styles.nav}>
      {findings.length === 1 ? null : (
        <TouchButton data-testid="counter-findings-all" kind="quiet" onClick={onAll}>
          {say('counter.findingsAll')}
        </TouchButton>
      )}
      {before === undefined ? null : (
        <TouchButton
          aria-label={`${say('counter.back')}：${nameOf(before)}`}
          data-testid="counter-finding-back"
          onClick={() => onTurn(before.number)}
        >
          <BackIcon />
        </TouchButton>
      )}
      <span className={styles.position}>
        {say('counter.position', { index: at + 1, count: findings.length })}
      </span>
      {after === undefined ? (
        <TouchButton data-testid="counter-diagnosis-done" kind="primary" onClick={onDone}>
          <CheckIcon />
          {say('counter.done')}
        </TouchButton>
      ) : (
        <TouchButton
          aria-label={`${say('counter.next')}：${nameOf(after)}`}
          data-testid="counter-finding-next"
          kind="primary"
          onClick={() => onTurn(after.number)}
        >
          <span className={styles.after}>{nameOf(after)}</span>
          <NextIcon />
        </TouchButton>
      )}
    </nav>
  )
}
