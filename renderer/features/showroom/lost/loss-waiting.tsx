import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { ReasonDialog } from '#renderer/ui/reason-dialog.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { hasRole } from '#shared/domain/staff/staff.ts'
import type { Day } from '#shared/kernel/day.ts'
import { approveLoss, refuseLoss } from '../commands.ts'
import type { Showroom } from '../list-showroom.ts'
import styles from './lost.module.css'
import { LostRow } from './lost-row.tsx'

interface LossWaitingProps {
  readonly showroom: Showroom
  readonly today: Day
}

/** The sale whose row has the focus. */
const chosenSale = (): SaleId | undefined =>
  (document.activeElement?.getAttribute('data-sale') ?? undefined) as SaleId | undefined

/** Losses that were asked for: the manager approves the chosen one (P), or wants one more try (B). */
export const LossWaiting = ({ showroom, today }: LossWaitingProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const [refused, setRefused] = useState<SaleId>()
  const waiting = showroom.entries.filter(({ sale }) => sale.loss !== undefined)
  const mayDecide = hasRole(session.staff, 'manager') || hasRole(session.staff, 'owner')
  const chosen = (): SaleId | undefined => {
    const id = chosenSale() ?? waiting[0]?.sale.id
    return waiting.some(({ sale }) => sale.id === id) ? id : undefined
  }
  const approve = async (): Promise<void> => {
    const id = chosen()
    if (id === undefined) return
    const approved = await approveLoss(session, id)
    if (!approved.ok) notify('bad', explain(approved))
  }
  const isOpen = mayDecide && waiting.length > 0
  useKeys({
    P: isOpen ? () => void approve() : undefined,
    B: isOpen ? () => setRefused(chosen()) : undefined,
  })
  if (waiting.length === 0) return null
  return (
    <Card
      aside={
        mayDecide ? (
          <span className={styles.acts}>
            <Button data-testid="lost-approve" keys="P" onClick={() => void approve()} size="small">
              {say('sale.loss.approve')}
            </Button>
            <Button
              data-testid="lost-refuse"
              keys="B"
              look="quiet"
              onClick={() => setRefused(chosen())}
              size="small"
            >
              {say('sale.loss.refuse')}
            </Button>
          </span>
        ) : (
          say('lost.withManager')
        )
      }
      testId="lost-waiting"
      title={say('lost.waiting', { count: waiting.length })}
    >
      {waiting.map((entry) => (
        <LostRow key={entry.sale.id} record={entry} staff={showroom.staff} today={today} />
      ))}
      {refused === undefined ? null : (
        <ReasonDialog
          closeWord={say('sale.close')}
          label={say('sale.next.what')}
          name="loss-why"
          onClose={() => setRefused(undefined)}
          onSave={(why) => refuseLoss(session, refused, why)}
          saveWord={say('sale.loss.refuse')}
          testId="loss-refuse-dialog"
          title={say('sale.loss.refuse.title')}
        />
      )}
    </Card>
  )
}
