import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { mayBeTakenUp } from '#shared/domain/sales/loss/take-up-again.ts'
import { consultantOf, type SaleId } from '#shared/domain/sales/sale.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { hasRole } from '#shared/domain/staff/staff.ts'
import { approveLoss } from '../commands.ts'
import type { SaleFacts } from './list-sale.ts'
import type { SaleAct } from './sale-dialogs.tsx'
import styles from './sale-page.module.css'

interface SaleHeadProps {
  readonly facts: SaleFacts
  readonly isHere: boolean
  readonly onAct: (act: SaleAct) => void
}

/** Who the buyer is, who looks after them, what is next, and the keys to it. */
export const SaleHead = ({ facts, isHere, onAct }: SaleHeadProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { sale, customer, staff } = facts
  const consultant = staff.find(({ id }) => id === consultantOf(sale))
  const isOpen = sale.state === 'open'
  return (
    <header className={styles.head}>
      <div className={styles.who}>
        <h1 className={styles.name}>{customer.name}</h1>
        <span>
          {customer.phone === ''
            ? ''
            : formatPhone(customer.phone, { home: homeOf(shop.currency) })}
        </span>
        <StatusTag tone="plain">{say(`showroom.profile.${sale.profile}`)}</StatusTag>
        <StatusTag tone={isOpen ? 'info' : sale.state === 'delivered' ? 'ok' : 'wait'}>
          {sale.state === 'open'
            ? say(`showroom.step.${sale.step}`)
            : say(`showroom.state.${sale.state}`)}
        </StatusTag>
        <span className={styles.quiet}>{consultant?.name ?? say('sale.nobody')}</span>
      </div>
      <p className={styles.wanted}>{sale.wanted}</p>
      {isOpen ? (
        <div className={styles.next}>
          <span className={styles.quiet}>{say('sale.next')}</span>
          <b>{sale.next.what}</b>
          <span data-testid="sale-next-on">{sale.next.on}</span>
          <div className={styles.acts}>
            <Button
              data-testid="sale-contact"
              keys="C"
              look="primary"
              onClick={() => onAct('contact')}
            >
              {say('sale.contact')}
            </Button>
            <Button
              data-testid={isHere ? 'sale-leave' : 'sale-receive'}
              keys="R"
              onClick={() => onAct(isHere ? 'leave' : 'receive')}
            >
              {say(isHere ? 'sale.leave' : 'sale.receive')}
            </Button>
            <Button data-testid="sale-assign" keys="A" look="quiet" onClick={() => onAct('assign')}>
              {say('sale.assign')}
            </Button>
            <Button data-testid="sale-merge" keys="M" look="quiet" onClick={() => onAct('merge')}>
              {say('sale.merge')}
            </Button>
            {sale.loss === undefined ? (
              <Button data-testid="sale-lose" keys="L" look="quiet" onClick={() => onAct('lose')}>
                {say('sale.lose')}
              </Button>
            ) : null}
          </div>
        </div>
      ) : null}
      {sale.loss === undefined ? null : <LossLine facts={facts} onAct={onAct} />}
      <OtherSale
        hint={say('lost.takenUp')}
        id={sale.loss?.takenUpIn}
        open={say('lost.takenUp.open')}
      />
      <OtherSale hint={say('lost.follows')} id={sale.follows} open={say('lost.follows.open')} />
      {sale.mergedInto === undefined ? null : (
        <p className={styles.notice}>
          {say('sale.merged')}
          <Button
            onClick={() => {
              if (sale.mergedInto !== undefined)
                go({ name: 'sale', saleId: sale.mergedInto, sheet: 'buyer' })
            }}
            size="small"
          >
            {say('sale.merged.open')}
          </Button>
        </p>
      )}
    </header>
  )
}

interface OtherSaleProps {
  readonly id: SaleId | undefined
  readonly hint: string
  readonly open: string
}

/** Another sale of the same buyer: the one before, or the one in which it goes on. */
const OtherSale = ({ id, hint, open }: OtherSaleProps): ReactNode =>
  id === undefined ? null : (
    <p className={styles.notice}>
      {hint}
      <Button onClick={() => go({ name: 'sale', saleId: id, sheet: 'buyer' })} size="small">
        {open}
      </Button>
    </p>
  )

/** Why the buyer is given up; a manager approves it here, or wants one more try. */
const LossLine = ({ facts, onAct }: Pick<SaleHeadProps, 'facts' | 'onAct'>): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const { sale, staff } = facts
  const { loss } = sale
  if (loss === undefined) return null
  const asker = staff.find(({ id }) => id === loss.askedBy)?.name ?? ''
  const mayDecide = hasRole(session.staff, 'manager') || hasRole(session.staff, 'owner')
  const approve = async (): Promise<void> => {
    const approved = await approveLoss(session, sale.id)
    if (!approved.ok) notify('bad', explain(approved))
  }
  return (
    <p className={styles.notice} data-testid="sale-loss">
      <b>{say('sale.loss.asked', { name: asker, reason: say(`sale.reason.${loss.reason}`) })}</b>
      <span>{loss.words}</span>
      <span className={styles.quiet}>{loss.comeBackOn}</span>
      {mayBeTakenUp(sale) ? (
        <Button data-testid="sale-take-up" keys="T" onClick={() => onAct('take-up')} size="small">
          {say('lost.takeUp')}
        </Button>
      ) : null}
      {sale.state === 'open' && mayDecide ? (
        <>
          <Button data-testid="loss-approve" onClick={() => void approve()} size="small">
            {say('sale.loss.approve')}
          </Button>
          <Button data-testid="loss-refuse" onClick={() => onAct('refuse')} size="small">
            {say('sale.loss.refuse')}
          </Button>
        </>
      ) : null}
    </p>
  )
}
