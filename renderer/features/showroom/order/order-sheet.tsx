import { type ReactNode, useState } from 'react'
import { IssuedPaperDialog } from '#renderer/features/papers/index.ts'
import { useAskBuyerToSign } from '#renderer/features/showing/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { computeSaleAccount } from '#shared/domain/sales/order/sale-account.ts'
import { isOrderSigned } from '#shared/domain/sales/order/sign-order.ts'
import { quotationOf } from '#shared/domain/sales/quotation/quote.ts'
import type { SaleFacts } from '../sale/list-sale.ts'
import { CarCard } from './car-card.tsx'
import { issueContract, releaseCarOf, signOrderOnPaper } from './commands.ts'
import { ContractCard } from './contract-card.tsx'
import { MoneyCard } from './money-card.tsx'
import { type OrderAct, OrderDialogs } from './order-dialogs.tsx'
import styles from './order-sheet.module.css'
import { PastOrders } from './past-orders.tsx'
import { readOrder } from './read-order.ts'
import { totalsOf } from './totals-of.ts'

/** The contract of a sale, the car kept for it, and its money. */
export const OrderSheet = ({ facts }: { readonly facts: SaleFacts }): ReactNode => {
  const say = useSay()
  const session = useSession()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const { sale } = facts
  const record = useLive((db) => readOrder(db, sale), [sale])
  const [act, setAct] = useState<OrderAct>()
  const [papers, setPapers] = useState<readonly IssuedPaper[]>([])
  const quotation = quotationOf(sale)
  const totals = quotation === undefined ? undefined : totalsOf(quotation, session.shop)
  const account = totals === undefined ? undefined : computeSaleAccount(sale, totals)
  const isOpen = sale.state === 'open'
  const hasOrder = sale.order !== undefined
  const isHeld = account?.parts.some(({ held }) => held > 0) === true
  const mayReturn = isHeld && (isOpen || sale.state === 'lost')
  const on = (next: OrderAct, is: boolean) => (is ? () => setAct(next) : undefined)
  const release = async (): Promise<void> => {
    const freed = await releaseCarOf(session, sale.id)
    if (freed.ok) notify('ok', say('order.released'))
    else notify('bad', explain(freed))
  }
  const showContract = async (): Promise<void> => {
    const issued = await issueContract(session, sale.id)
    if (issued.ok) setPapers([issued.value])
    else notify('bad', explain(issued))
  }
  const askToSign = useAskBuyerToSign(sale.id)
  const signOnPaper = async (): Promise<void> => {
    const signed = await signOrderOnPaper(session, sale.id)
    if (!signed.ok) notify('bad', explain(signed))
  }
  const maySign = isOpen && sale.order !== undefined && !isOrderSigned(sale.order)
  const mayTake = isOpen && account !== undefined && account.still > 0
  const mayFree = isOpen && sale.order?.stockCarId !== undefined
  useKeys({
    O: on('place', isOpen && !hasOrder && quotation !== undefined),
    T: hasOrder ? () => void showContract() : undefined,
    S: maySign ? () => void askToSign('order') : undefined,
    H: maySign ? () => void signOnPaper() : undefined,
    K: on('keep', isOpen && hasOrder),
    F: mayFree ? () => void release() : undefined,
    P: on('promise', isOpen && hasOrder),
    X: on('off', isOpen && hasOrder),
    D: on('take', mayTake),
    B: on('back', mayReturn),
  })
  if (record === undefined) return null
  if (quotation === undefined || totals === undefined || account === undefined) {
    return (
      <div className={styles.empty}>
        <EmptyState
          action={
            <Button
              keys="Alt+4"
              onClick={() => go({ name: 'sale', saleId: sale.id, sheet: 'quotation' })}
            >
              {say('order.none.open')}
            </Button>
          }
          hint={say('order.none.hint')}
          title={say('order.none')}
        />
        <PastOrders sale={sale} />
      </div>
    )
  }
  const shown = { facts, quotation, totals, account, car: record.car }
  const [paper, ...others] = papers
  return (
    <div className={styles.sheet} data-testid="order-sheet">
      <div className={styles.column}>
        <ContractCard
          onAct={setAct}
          onContract={() => void showContract()}
          onSign={maySign ? () => void askToSign('order') : undefined}
          onSignOnPaper={() => void signOnPaper()}
          order={shown}
        />
        {hasOrder ? (
          <CarCard onAct={setAct} onRelease={() => void release()} order={shown} />
        ) : null}
        <PastOrders sale={sale} />
      </div>
      <div className={styles.column}>
        <MoneyCard
          mayReturn={mayReturn}
          mayTake={mayTake}
          onAct={setAct}
          order={shown}
          papers={record.papers}
        />
      </div>
      {act === undefined ? null : (
        <OrderDialogs
          act={act}
          onClose={() => setAct(undefined)}
          onPapers={setPapers}
          order={shown}
        />
      )}
      {act !== undefined || paper === undefined ? null : (
        <IssuedPaperDialog key={paper.id} onClose={() => setPapers(others)} paper={paper} />
      )}
    </div>
  )
}
