import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { sayCommand } from '#shared/i18n/say-command.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { PreviewWarnings } from './preview-warnings.tsx'
import { RecordList } from './record-list.tsx'
import styles from './restore-page.module.css'
import type { Preview } from './use-restore.ts'
import { useStaffNames } from './use-staff-names.ts'
import { WhatStays } from './what-stays.tsx'

interface PreviewCardProps {
  readonly preview: Preview
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Everything that would change, before anything does. */
export const PreviewCard = ({ preview, onConfirm, onCancel }: PreviewCardProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const nameOf = useStaffNames()
  const { target, basedOn, differences, start } = preview
  const isSame = differences.length === 0
  useKeys({ 'Ctrl+Enter': isSame ? undefined : onConfirm })
  const show = (at: Preview['target']['at']): string => formatDateTime(at, shop.offsetMinutes)
  return (
    <>
      <Card testId="restore-preview">
        <div className={styles.to}>
          <div>
            <h2>{say('restore.to.title', { time: show(target.at) })}</h2>
            <p>
              {say('restore.to.after', {
                who: nameOf(target.actor),
                what: sayCommand(say, target.command),
              })}
            </p>
            <p className={styles.quiet}>
              {start.from === 'beginning'
                ? say('restore.to.beginning')
                : say('restore.to.start', {
                    time: show(start.snapshot.takenAt),
                    count: target.seq - start.snapshot.seq,
                  })}
            </p>
          </div>
          <div className={styles.toRight}>
            <b data-count={basedOn - target.seq} data-testid="restore-saves">
              {say('restore.to.saves', { count: basedOn - target.seq })}
            </b>
            <div className={styles.foot}>
              <Button data-testid="preview-cancel" keys="Esc" onClick={onCancel}>
                {say('restore.no')}
              </Button>
              <Button
                data-testid="preview-confirm"
                disabled={isSame}
                keys="Ctrl+Enter"
                look="primary"
                onClick={onConfirm}
              >
                {say('restore.confirm')}
              </Button>
            </div>
          </div>
        </div>
        <PreviewWarnings preview={preview} />
      </Card>
      {isSame ? (
        <EmptyState hint={say('restore.nothing.hint')} title={say('restore.nothing')} />
      ) : (
        <div className={styles.details}>
          <RecordList preview={preview} />
          <WhatStays />
        </div>
      )}
    </>
  )
}
