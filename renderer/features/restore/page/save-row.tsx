import type { ReactNode } from 'react'
import type { Save } from '#renderer/db/repositories/moments.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { sayCommand } from '#shared/i18n/say-command.ts'
import { formatTime } from '#shared/kernel/instant.ts'
import styles from './restore-page.module.css'

interface SaveRowProps {
  readonly save: Save
  /** Whether it is the last that counts, stays, or is taken back. */
  readonly state: 'chosen' | 'undone' | 'kept'
  readonly who: string
  /** What it was about. */
  readonly name: string | undefined
  readonly isReachable: boolean
  readonly isDisabled: boolean
  readonly onChoose: () => void
}

/** One save: when, who, what, about whom. Choosing it draws the line above it. */
export const SaveRow = (props: SaveRowProps): ReactNode => {
  const { save, state, who, name, isReachable, isDisabled, onChoose } = props
  const say = useSay()
  const { shop } = useSession()
  return (
    <>
      {state === 'chosen' ? (
        <div aria-hidden className={styles.line}>
          <span>{say('restore.saves.line')}</span>
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a row of three lines of words, one Tab stop */}
      <button
        aria-checked={state === 'chosen'}
        className={styles.save}
        data-reachable={isReachable}
        data-seq={save.seq}
        data-state={state}
        data-testid="save-row"
        disabled={isDisabled || !isReachable}
        onClick={onChoose}
        role="radio"
        tabIndex={state === 'chosen' ? 0 : -1}
        type="button"
      >
        <time dateTime={save.at}>
          {formatTime(save.at, shop.offsetMinutes)}
          <small>{save.at.slice(16, 19)}</small>
        </time>
        <span className={styles.what}>
          <b>{sayCommand(say, save.command)}</b>
          {name === undefined ? null : <span>{name}</span>}
        </span>
        <span className={styles.who}>{who}</span>
      </button>
    </>
  )
}
