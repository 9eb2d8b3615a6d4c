import type { ReactNode } from 'react'
import { Amount } from '#renderer/features/till/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatFingerprint } from '#shared/domain/approval/signed-content.ts'
import { stageOfOrder } from '#shared/domain/sales/order/order-stage.ts'
import type { SaleOrder } from '#shared/domain/sales/order/sale-order.ts'
import { hasTractionBattery } from '#shared/domain/vehicle/vehicle.ts'
import { daysBetween } from '#shared/kernel/day.ts'
import { dayOf, formatDateTime } from '#shared/kernel/instant.ts'
import type { OrderAct } from './order-dialogs.tsx'
import type { OrderFacts } from './order-facts.ts'
import styles from './order-sheet.module.css'
import { StageTrack } from './stage-track.tsx'

interface ContractCardProps {
  readonly order: OrderFacts
  readonly onAct: (act: OrderAct) => void
  readonly onContract: () => void
  /** Undefined where there is nothing to sign. */
  readonly onSign: (() => void) | undefined
  readonly onSignOnPaper: () => void
}

/** The contract: what it is over, how far the order is, and what may be done with it. */
export const ContractCard = (props: ContractCardProps): ReactNode => {
  const { order, onAct, onContract, onSign, onSignOnPaper } = props
  const say = useSay()
  const { facts, quotation, account, totals, car } = order
  const { sale } = facts
  const isOpen = sale.state === 'open'
  if (sale.order === undefined) {
    return (
      <Card testId="order-open" title={say('order.open.title')}>
        <div className={styles.body}>
          <p>{say('order.open.hint', { version: quotation.version, car: quotation.carName })}</p>
          <p className={styles.big}>
            <Amount amount={totals.total} testId="order-total" />
          </p>
          <p className={styles.quiet}>{say('order.open.until', { until: quotation.validUntil })}</p>
          {isOpen ? (
            <div className={styles.acts}>
              <Button
                data-testid="order-place"
                keys="O"
                look="primary"
                onClick={() => onAct('place')}
              >
                {say('order.place')}
              </Button>
            </div>
          ) : null}
        </div>
      </Card>
    )
  }
  const isCharged = hasTractionBattery(quotation.energy)
  // The hand-over asks for the same: what lender and old car still owe is between them and the shop.
  const still = account.parts.find(({ source }) => source === 'buyer')?.still ?? account.still
  const stage = stageOfOrder(sale, { car, isCharged, still })
  return (
    <Card
      aside={<span data-testid="order-number">{sale.order.number}</span>}
      testId="order-contract"
      title={say('order.contract')}
    >
      <div className={styles.body}>
        <StageTrack isDone={sale.state === 'delivered'} stage={stage} />
        <ContractFacts carName={quotation.carName} of={sale.order} order={order} />
        <div className={styles.acts}>
          <Button data-testid="order-paper" keys="T" onClick={onContract}>
            {say('trade.paper.sales-contract')}
          </Button>
          {onSign === undefined ? null : (
            <>
              <Button data-testid="order-sign" keys="S" onClick={onSign}>
                {say('order.sign')}
              </Button>
              <Button data-testid="order-pen" keys="H" look="quiet" onClick={onSignOnPaper}>
                {say('order.signOnPaper')}
              </Button>
            </>
          )}
          {isOpen ? (
            <>
              <Button data-testid="order-promise" keys="P" onClick={() => onAct('promise')}>
                {say('order.promise')}
              </Button>
              <Button data-testid="order-off" keys="X" look="quiet" onClick={() => onAct('off')}>
                {say('order.off')}
              </Button>
            </>
          ) : null}
        </div>
      </div>
    </Card>
  )
}

interface ContractFactsProps {
  readonly of: SaleOrder
  readonly carName: string
  readonly order: OrderFacts
}

const ContractFacts = ({ of, carName, order }: ContractFactsProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { sale } = order.facts
  const moved = of.movedPromises ?? []
  const last = moved.at(-1)
  return (
    <dl className={styles.facts}>
      <dt>{say('order.car')}</dt>
      <dd>{carName}</dd>
      <dt>{say('order.signed')}</dt>
      <dd>{dayOf(of.at, shop.offsetMinutes)}</dd>
      <dt>{say('order.signature')}</dt>
      <dd data-testid="order-signed">
        <Signed of={of} />
      </dd>
      <dt>{say('order.promised')}</dt>
      <dd data-testid="order-promised">
        <b>{of.promisedOn}</b> {sale.state === 'open' ? <PromiseLeft on={of.promisedOn} /> : null}
        {last === undefined ? null : (
          <small className={styles.quiet}>
            {say('order.promise.moved', { count: moved.length, reason: last.reason })}
          </small>
        )}
      </dd>
      {of.deposit === undefined ? null : (
        <>
          <dt>{say('order.deposit')}</dt>
          <dd>
            <Amount amount={of.deposit} />
          </dd>
        </>
      )}
      {of.place === undefined ? null : (
        <>
          <dt>{say('order.place.where')}</dt>
          <dd>{of.place}</dd>
        </>
      )}
      {of.note === undefined ? null : (
        <>
          <dt>{say('order.place.note')}</dt>
          <dd>{of.note}</dd>
        </>
      )}
    </dl>
  )
}

const PromiseLeft = ({ on }: { readonly on: SaleOrder['promisedOn'] }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const left = daysBetween(dayOf(useNow(), shop.offsetMinutes), on)
  if (left < 0)
    return <StatusTag tone="bad">{say('order.promise.late', { days: -left })}</StatusTag>
  return (
    <StatusTag tone={left <= 2 ? 'warn' : 'plain'}>
      {left === 0 ? say('order.promise.today') : say('order.promise.left', { days: left })}
    </StatusTag>
  )
}

/** Whether and how the buyer has signed, with the first digits of what was read. */
const Signed = ({ of }: { readonly of: SaleOrder }): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { signature, signedOnPaper } = of
  const at = signature?.at ?? signedOnPaper?.at
  if (at === undefined) return <StatusTag tone="warn">{say('order.unsigned')}</StatusTag>
  const time = formatDateTime(at, shop.offsetMinutes)
  const code = signature?.shown?.hash
  return (
    <>
      {say(signature === undefined ? 'order.signedOnPaper' : 'order.signedOnDisplay', { time })}
      {code === undefined ? null : (
        <small className={styles.quiet}>
          {say('order.code', { code: formatFingerprint(code) })}
        </small>
      )}
    </>
  )
}
