import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { hasRole, type Staff } from '#shared/domain/staff/staff.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import { needsApproval } from '#shared/domain/used-car/run-appraisal.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { isNegative, negate, subtract } from '#shared/kernel/money.ts'
import styles from './price.module.css'
import type { PriceAct } from './price-dialogs.tsx'

interface OfferCardProps {
  readonly appraisal: Appraisal
  readonly staff: readonly Staff[]
  readonly onAct: (act: PriceAct) => void
}

/** What the owner was offered, whether it keeps to the formula, and what becomes of it. */
export const OfferCard = ({ appraisal, staff, onAct }: OfferCardProps): ReactNode => {
  const say = useSay()
  const { shop, staff: me } = useSession()
  const { offer, valuations, state, declinedReason } = appraisal
  const isOpen = state === 'open'
  const last = valuations.at(-1)
  const nameOf = (id: Staff['id']): string => staff.find((each) => each.id === id)?.name ?? ''
  const above =
    offer === undefined || last === undefined ? undefined : subtract(offer.amount, last.price)
  const isWaiting = needsApproval(appraisal)
  const mayApprove = hasRole(me, 'manager') || hasRole(me, 'owner')
  return (
    <Card testId="offer" title={say('appraisal.offer')}>
      <div className={styles.body}>
        {offer === undefined ? (
          <p className={styles.quiet}>{say('appraisal.offer.none')}</p>
        ) : (
          <div className={styles.offer}>
            <b data-testid="offer-amount">{formatMoney(offer.amount, shop.currency)}</b>
            {above === undefined ? null : (
              <StatusTag tone={above > 0 ? 'warn' : 'ok'}>
                {above > 0
                  ? say('appraisal.offer.above', { amount: formatMoney(above, shop.currency) })
                  : say('appraisal.offer.within', {
                      amount: formatMoney(isNegative(above) ? negate(above) : above, shop.currency),
                    })}
              </StatusTag>
            )}
            <span className={styles.quiet}>
              {say('appraisal.offer.by', {
                name: nameOf(offer.by),
                time: formatDateTime(offer.at, shop.offsetMinutes),
              })}
            </span>
            {isWaiting ? <StatusTag tone="wait">{say('appraisal.offer.waits')}</StatusTag> : null}
            {offer.approval === undefined ? null : (
              <span data-testid="offer-approved">
                {say('appraisal.offer.approved', {
                  name: nameOf(offer.approval.by),
                  reason: offer.approval.reason,
                })}
              </span>
            )}
          </div>
        )}
        {state === 'declined' ? (
          <p className={styles.loss}>
            {say('appraisal.declined', { reason: declinedReason ?? '' })}
          </p>
        ) : null}
        {isOpen ? (
          <div className={styles.acts}>
            <Button data-testid="offer-make" keys="O" onClick={() => onAct('offer')}>
              {say('appraisal.offer.make')}
            </Button>
            {isWaiting && mayApprove ? (
              <Button data-testid="offer-approve" keys="A" onClick={() => onAct('approve')}>
                {say('appraisal.approve')}
              </Button>
            ) : null}
            <Button
              data-testid="car-decline"
              keys="D"
              look="quiet"
              onClick={() => onAct('decline')}
            >
              {say('appraisal.decline')}
            </Button>
            <Button
              data-testid="car-buy"
              disabled={offer === undefined || isWaiting}
              keys="B"
              look={offer === undefined || isWaiting ? 'plain' : 'primary'}
              onClick={() => onAct('buy')}
            >
              {say('appraisal.buy')}
            </Button>
          </div>
        ) : null}
      </div>
    </Card>
  )
}
