import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { type Desktop, desktop as realDesktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { saveRefused } from '../save-refused.ts'
import styles from './import-page.module.css'
import type { ImportReport } from './use-import-run.ts'

interface ReportCardProps {
  readonly report: ImportReport
  readonly desktop?: Desktop | undefined
  readonly onAgain: () => void
}

/** What was imported, and what was not. */
export const ReportCard = ({
  report,
  desktop = realDesktop,
  onAgain,
}: ReportCardProps): ReactNode => {
  const say = useSay()
  const notify = useNotify()
  const explain = useExplain(useSession().shop.currency)
  const { list, done, backup } = report
  const { counts, plan, verdicts } = done
  const save = async (): Promise<void> => {
    const parts = { list, verdicts, say, explain }
    const saved = await saveRefused(parts, say('lists.done.file'), desktop)
    if (saved.ok) notify('ok', say('lists.done.saved', { file: saved.value.fileName }))
    else if (saved.code !== 'save.cancelled') notify('bad', explain(saved))
  }
  useKeys({ 'Ctrl+S': counts.refused === 0 ? undefined : () => void save() })
  const { length: customers } = plan.newCustomers
  const { length: vehicles } = plan.newVehicles
  return (
    <Card testId="import-report" title={say('lists.done')}>
      <ul className={styles.report}>
        <li data-count={counts.rows} data-testid="report-rows">
          {say('lists.done.rows', { count: counts.rows })}
        </li>
        <li data-count={counts.fresh} data-testid="report-new">
          {say('lists.done.new', { count: counts.fresh })}
          <small>{say('lists.done.people', { customers, vehicles })}</small>
        </li>
        <li data-count={counts.merged} data-testid="report-merged">
          {say('lists.done.merged', { count: counts.merged })}
        </li>
        <li data-count={counts.refused} data-testid="report-refused">
          {say('lists.done.refused', { count: counts.refused })}
        </li>
        <li data-testid="report-backup">
          {backup.ok
            ? say('snapshots.import.done')
            : say('snapshots.import.failed', { why: explain(backup) })}
        </li>
      </ul>
      <div className={styles.foot}>
        {counts.refused === 0 ? null : (
          <>
            <Button
              data-testid="refused-save"
              keys="Ctrl+S"
              look="primary"
              onClick={() => void save()}
            >
              {say('lists.done.save')}
            </Button>
            <span className={styles.quiet}>{say('lists.done.saveHint')}</span>
          </>
        )}
        <Button data-testid="import-again" onClick={onAgain}>
          {say('lists.other')}
        </Button>
      </div>
    </Card>
  )
}
