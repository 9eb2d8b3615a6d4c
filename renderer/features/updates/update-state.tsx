import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { UpdateStatus } from '#shared/ipc/calls/update-calls.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { fail } from '#shared/kernel/result.ts'
import styles from './updates-card.module.css'

/** What is known of newer versions, in one line, and what is new in the one that was found. */
export const UpdateState = ({ status }: { readonly status: UpdateStatus }): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const { offsetMinutes } = useSession().shop
  const { state, found, checkedAt, percent = 0, problem } = status
  const version = found?.version ?? ''
  const time = checkedAt === undefined ? '' : formatDateTime(checkedAt, offsetMinutes)
  const line = {
    'not-installed': () => say('updates.notInstalled'),
    off: () => say('updates.off'),
    idle: () => say('updates.idle'),
    checking: () => say('updates.checking'),
    current: () => say('updates.current', { time }),
    found: () => say('updates.found', { version }),
    downloading: () => say('updates.downloading', { percent }),
    ready: () => say('updates.ready', { version }),
    failed: () => explain(fail(problem ?? 'update.unreachable')),
  }[state]()
  return (
    <div className={styles.state} data-state={state} data-testid="update-state" role="status">
      <p className={state === 'failed' ? styles.problem : undefined}>{line}</p>
      {state === 'downloading' ? (
        <progress aria-label={line} className={styles.progress} max={100} value={percent} />
      ) : null}
      {found === undefined || found.notes === '' ? null : (
        <details className={styles.notes} open>
          <summary>{say('updates.notes')}</summary>
          <p data-testid="update-notes">{found.notes}</p>
        </details>
      )}
    </div>
  )
}
