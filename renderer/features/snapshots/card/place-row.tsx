import type { ReactNode } from 'react'
import { findLastSave } from '#renderer/db/repositories/journal.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { SecondPlace } from '#shared/ipc/calls/snapshot-calls.ts'
import { presentSecondPlace } from '../present-second-place.ts'
import { sayTime } from '../say-time.ts'
import styles from './snapshots-card.module.css'

interface PlaceRowProps {
  readonly place: SecondPlace
  readonly onChoose: () => void
}

/** The second place: how it stands, how old its last whole copy is, what to do about it. */
export const PlaceRow = ({ place, onChoose }: PlaceRowProps): ReactNode => {
  const say = useSay()
  const notify = useNotify()
  const explain = useExplain()
  const { shop, allow } = useSession()
  const now = useNow()
  const lastSeq = useLive(findLastSave)?.seq ?? 0
  const { state, tone, word, hint } = presentSecondPlace(say, place, { lastSeq, now })
  const { name, share, lastCopy, isSameDisk } = place
  const remove = async (): Promise<void> => {
    const allowed = await allow('set-snapshots')
    if (!allowed.ok) return notify('bad', explain(allowed))
    await desktop.call('second-place.remove', undefined)
    notify('info', say('snapshots.second.removed', { place: name }))
  }
  return (
    <>
      <div className={styles.place}>
        <b className={styles.name}>{name}</b>
        <span data-state={state} data-testid="second-place-state">
          <StatusTag tone={tone}>{word}</StatusTag>
        </span>
        <span className={styles.when} data-testid="second-place-last">
          {lastCopy === undefined
            ? say('snapshots.second.never')
            : say('snapshots.second.lastCopy', {
                time: sayTime(say, lastCopy.at, now, shop.offsetMinutes),
              })}
        </span>
      </div>
      {place.state === 'copying' ? (
        <progress aria-label={word} className={styles.progress} max={1} value={share ?? 0} />
      ) : null}
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      {isSameDisk && place.state !== 'missing' ? (
        <p className={styles.warning}>{say('snapshots.second.sameDisk')}</p>
      ) : null}
      <div className={styles.buttons}>
        <Button
          data-testid="second-place-copy"
          disabled={place.state === 'copying' || place.state === 'locked'}
          onClick={() => void desktop.call('second-place.copy', undefined)}
          size="small"
        >
          {say('snapshots.second.copy')}
        </Button>
        <Button data-testid="second-place-other" onClick={onChoose} size="small">
          {say('snapshots.second.other')}
        </Button>
        <Button
          data-testid="second-place-remove"
          look="quiet"
          onClick={() => void remove()}
          size="small"
        >
          {say('snapshots.second.remove')}
        </Button>
      </div>
    </>
  )
}
