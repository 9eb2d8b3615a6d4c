import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { listUndoneMoney } from '#shared/domain/restore/list-undone-money.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { sum } from '#shared/kernel/money.ts'
import styles from './restore-page.module.css'
import type { Preview } from './use-restore.ts'

/** What must be known before: money and papers that left the house, and snapshots that are damaged. */
export const PreviewWarnings = ({ preview }: { readonly preview: Preview }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { differences, skipped } = preview
  const money = listUndoneMoney(differences)
  const papers = differences.filter(
    ({ table, before }) => table === 'papers' && before === undefined,
  )
  const damaged = skipped.filter(({ code }) => code === 'snapshot.damaged')
  return (
    <>
      {damaged.map(({ snapshot, file }) => (
        <p className={styles.damaged} data-testid="restore-damaged" key={snapshot.id}>
          {say('restore.skipped', {
            file,
            time: formatDateTime(snapshot.takenAt, shop.offsetMinutes),
          })}
        </p>
      ))}
      {money.length === 0 ? null : (
        <p className={styles.warning} data-testid="restore-money">
          {say('restore.money', {
            count: money.length,
            amount: formatMoney(sum(money.map(({ amount }) => amount)), shop.currency),
          })}
        </p>
      )}
      {papers.length === 0 ? null : (
        <p className={styles.warning} data-testid="restore-papers">
          {say('restore.papers', { count: papers.length })}
        </p>
      )}
    </>
  )
}
