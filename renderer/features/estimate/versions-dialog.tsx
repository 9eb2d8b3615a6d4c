import { type ReactNode, useMemo, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { compareEstimates } from '#shared/domain/estimate/compare-estimates.ts'
import { type EstimateSnapshot, snapshotOf } from '#shared/domain/estimate/estimate-snapshot.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { formatDifference } from './format-difference.ts'
import { VersionLine } from './version-line.tsx'
import styles from './versions-dialog.module.css'

interface VersionsDialogProps {
  readonly visit: Visit
  readonly onClose: () => void
}

/** Any two versions of the estimate side by side, line by line, to what it comes to. */
export const VersionsDialog = ({ visit, onClose }: VersionsDialogProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const versions = useMemo(() => [...visit.estimates, snapshotOf(visit)], [visit])
  const last = versions.length - 1
  const [fromAt, setFrom] = useState(Math.max(0, last - 1))
  const [toAt, setTo] = useState(last)
  const from = versions[fromAt]
  const to = versions[toAt]
  const compared = useMemo(
    () => (from === undefined || to === undefined ? undefined : compareEstimates(from, to)),
    [from, to],
  )
  const options = versions.map((version, index) => ({
    value: String(index),
    label:
      index === last
        ? say('estimate.versionNow', { version: version.version })
        : say('estimate.versionOf', {
            version: version.version,
            time: formatDateTime(version.at, shop.offsetMinutes),
          }),
  }))
  const total = (version: EstimateSnapshot | undefined): string =>
    version === undefined ? '' : formatMoney(version.total, shop.currency)
  return (
    <Dialog
      foot={
        <Button data-testid="versions-close" keys="Esc" look="primary" onClick={onClose}>
          {say('estimate.close')}
        </Button>
      }
      onClose={onClose}
      testId="versions"
      title={say('estimate.versionsTitle')}
      width={860}
    >
      <div className={styles.choose}>
        <SelectField
          label={say('estimate.versionFrom')}
          name="versions-from"
          onChange={(value) => setFrom(Number(value))}
          options={options}
          value={String(fromAt)}
        />
        <SelectField
          label={say('estimate.versionTo')}
          name="versions-to"
          onChange={(value) => setTo(Number(value))}
          options={options}
          value={String(toAt)}
        />
      </div>
      <div className={styles.scroll}>
        <table className={styles.table} data-testid="versions-table">
          <thead>
            <tr>
              <th>{say('estimate.column.change')}</th>
              <th>{say('estimate.column.name')}</th>
              <th className={styles.number}>
                {say('estimate.version', { version: from?.version ?? 1 })}
              </th>
              <th className={styles.number}>
                {say('estimate.version', { version: to?.version ?? 1 })}
              </th>
              <th className={styles.number}>{say('estimate.column.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {compared?.lines.map((line) => (
              <VersionLine key={line.id} line={line} />
            ))}
          </tbody>
          <tfoot>
            <tr data-testid="versions-total">
              <td />
              <td>{say('estimate.total')}</td>
              <td className={styles.number}>{total(from)}</td>
              <td className={styles.number}>{total(to)}</td>
              <td
                className={styles.number}
                data-amount={compared?.difference}
                data-testid="versions-difference"
              >
                {compared === undefined ? '' : formatDifference(compared.difference, shop.currency)}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Dialog>
  )
}
