import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Delivery } from '#shared/domain/visit/delivery.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import styles from './settlement-sheet.module.css'

/** When the car left, and when it is expected back for service. */
export const DeliveredNote = ({ delivery }: { readonly delivery: Delivery }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { at, nextService, checks = [] } = delivery
  const done = checks.filter(({ answer }) => answer === 'done')
  return (
    <div className={styles.delivered} data-testid="delivered">
      <StatusTag tone="ok">{say('trade.step.delivered')}</StatusTag>
      <b>{formatDateTime(at, shop.offsetMinutes)}</b>
      {nextService === undefined ? null : (
        <p data-km={nextService.km} data-on={nextService.on} data-testid="next-service">
          {say('delivery.next', {
            on: nextService.on,
            km: nextService.km.toLocaleString('en-US'),
          })}
        </p>
      )}
      {done.length === 0 ? null : (
        <p data-count={done.length} data-testid="delivery-checked">
          {say('delivery.checkedPoints', {
            points: done.map(({ point }) => say(`delivery.point.${point}`)).join(' · '),
          })}
        </p>
      )}
    </div>
  )
}
