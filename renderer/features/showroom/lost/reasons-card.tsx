import type { ReactNode } from 'react'
import type { SaleRecord } from '#renderer/db/repositories/sales.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { countLosses } from '#shared/domain/sales/loss/count-losses.ts'
import type { LossReason } from '#shared/domain/sales/loss/loss.ts'
import { formatRate, rateOf } from '#shared/kernel/rate.ts'
import styles from './lost.module.css'

interface ReasonsCardProps {
  readonly records: readonly SaleRecord[]
  readonly chosen: LossReason | undefined
  /** The same reason again shows all. */
  readonly onChoose: (reason: LossReason | undefined) => void
}

/** Why buyers were lost, of how many; a bar shows the people behind it. */
export const ReasonsCard = ({ records, chosen, onChoose }: ReasonsCardProps): ReactNode => {
  const say = useSay()
  const counts = countLosses(records, ({ sale }) => sale)
  const most = counts[0]?.lost.length ?? 0
  return (
    <Card testId="lost-reasons" title={say('lost.reasons')}>
      {counts.length === 0 ? (
        <EmptyState title={say('lost.reasons.none')} />
      ) : (
        <ul className={styles.reasons}>
          {counts.map(({ reason, lost, of }) => {
            const share = rateOf(lost.length, of)
            return (
              <li key={reason}>
                <button
                  aria-pressed={reason === chosen}
                  className={styles.reason}
                  data-testid={`reason-${reason}`}
                  onClick={() => onChoose(reason === chosen ? undefined : reason)}
                  type="button"
                >
                  <span>{say(`sale.reason.${reason}`)}</span>
                  <span className={styles.track}>
                    <span style={{ width: `${(lost.length / most) * 100}%` }} />
                  </span>
                  <b>{say('showroom.figures.of', { count: lost.length, of })}</b>
                  <span>
                    {share === undefined ? say('showroom.figures.none') : formatRate(share)}
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
