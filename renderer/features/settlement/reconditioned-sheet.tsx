import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { canSeeMargin } from '#shared/domain/estimate/compute-margin.ts'
import {
  checkReadyForYard,
  computeReconditioningCost,
} from '#shared/domain/used-car/reconditioning.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { add, type Money } from '#shared/kernel/money.ts'
import { closeReconditioning } from './close-reconditioning.ts'
import styles from './reconditioned-sheet.module.css'

/** In place of a bill: what making the shop's own car ready has cost, and its way back to the yard. */
export const ReconditionedSheet = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const say = useSay()
  const session = useSession()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const [isBusy, setBusy] = useState(false)
  const { visit } = record
  const isDone = isClosed(visit)
  const cost = computeReconditioningCost(visit, session.shop)
  const maySee = canSeeMargin(session.staff)
  const amount = (value: Money): string =>
    maySee ? formatAmount(value, session.shop.currency) : '—'
  const ready = checkReadyForYard(visit)
  const close = async (): Promise<void> => {
    if (isBusy || isDone) return
    setBusy(true)
    const closed = await closeReconditioning(session, visit.id)
    setBusy(false)
    if (closed.ok) notify('ok', say('usedStock.ready.closed'))
    else notify('bad', explain(closed))
  }
  useKeys({ 'Ctrl+Enter': () => void close() })
  return (
    <Card testId="reconditioned-sheet" title={say('usedStock.ready.title')}>
      <p className={styles.hint}>{say('usedStock.ready.hint')}</p>
      {cost.ok ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{say('usedStock.ready.job')}</th>
              <th className={styles.number}>{say('usedStock.ready.labour')}</th>
              <th className={styles.number}>{say('usedStock.ready.parts')}</th>
              <th className={styles.number}>{say('usedStock.column.cost')}</th>
            </tr>
          </thead>
          <tbody>
            {cost.value.jobs.map(({ job, labour, parts }) => (
              <tr key={job.id}>
                <td>{job.name}</td>
                <td className={styles.number}>{amount(labour)}</td>
                <td className={styles.number}>{amount(parts)}</td>
                <td className={styles.number}>{amount(add(labour, parts))}</td>
              </tr>
            ))}
            {visit.charges.map((charge) => (
              <tr key={charge.id}>
                <td colSpan={3}>{charge.name}</td>
                <td className={styles.number}>{amount(charge.amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th colSpan={3} scope="row">
                {say('usedStock.ready.total')}
              </th>
              <td className={styles.number} data-testid="reconditioning-cost">
                {amount(cost.value.total)}
              </td>
            </tr>
          </tfoot>
        </table>
      ) : (
        <p className={styles.hint} role="alert">
          {explain(cost)}
        </p>
      )}
      <div className={styles.foot}>
        {isDone || ready.ok ? null : <p className={styles.why}>{explain(ready)}</p>}
        {isDone ? (
          <StatusTag tone="ok">{say('usedStock.ready.done')}</StatusTag>
        ) : (
          <Button
            data-testid="reconditioning-close"
            disabled={isBusy || !cost.ok || !ready.ok}
            keys="Ctrl+Enter"
            look={ready.ok ? 'primary' : 'plain'}
            onClick={() => void close()}
          >
            {say('usedStock.ready.close')}
          </Button>
        )}
      </div>
    </Card>
  )
}
