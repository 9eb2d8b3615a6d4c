import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { SnapshotStatus } from '#shared/ipc/calls/snapshot-calls.ts'
import { CopyPassword } from './copy-password.tsx'
import { PlaceRow } from './place-row.tsx'
import styles from './snapshots-card.module.css'

/** Where copies go: chosen once, then it looks after itself. */
export const SecondPlaceFields = ({ status }: { readonly status: SnapshotStatus }): ReactNode => {
  const say = useSay()
  const notify = useNotify()
  const explain = useExplain()
  const { allow } = useSession()
  const { second, hasPassword } = status
  const choose = async (): Promise<void> => {
    const allowed = await allow('set-snapshots')
    if (!allowed.ok) return notify('bad', explain(allowed))
    const chosen = await desktop.call('second-place.choose', undefined)
    if (!chosen.ok && chosen.code !== 'place.cancelled') notify('bad', explain(chosen))
  }
  return (
    <section className={styles.part} data-testid="second-place">
      <h3 className={styles.heading}>{say('snapshots.second')}</h3>
      {second === undefined ? (
        <div className={styles.nowhere}>
          <p>{say('snapshots.second.none')}</p>
          <Button data-testid="second-place-choose" look="primary" onClick={() => void choose()}>
            {say('snapshots.second.choose')}
          </Button>
        </div>
      ) : (
        <>
          <PlaceRow onChoose={() => void choose()} place={second} />
          <CopyPassword hasPassword={hasPassword} />
        </>
      )}
    </section>
  )
}
