import { type ReactNode, useEffect, useRef, useState } from 'react'
import { listStock } from '#renderer/db/repositories/stock-cars.ts'
import { Amount } from '#renderer/features/till/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { moveInRows } from '#renderer/ui/move-in-rows.ts'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { rankForOrder, type SuitedCar } from '#shared/domain/sales/stock/rank-for-order.ts'
import { daysInStock } from '#shared/domain/sales/stock/run-stock-car.ts'
import type { StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { CAR_TONES } from './car-tones.ts'
import { keepCarFor } from './commands.ts'
import type { OrderDialogProps } from './order-dialogs.tsx'
import styles from './order-sheet.module.css'

const ROW = 'button[data-car]'

/** The cars that can be kept for the order, the one that suits best first; Enter keeps it. */
export const KeepDialog = ({ order, onClose }: OrderDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const explain = useExplain(session.shop.currency)
  const { facts, quotation } = order
  const { sale, customer } = facts
  const stock = useLive(listStock, [])
  const [error, setError] = useState<string>()
  const list = useRef<HTMLDivElement>(null)
  const isRead = stock !== undefined
  useEffect(() => {
    if (isRead) list.current?.querySelector<HTMLElement>(ROW)?.focus()
  }, [isRead])
  const cars = rankForOrder(stock?.map(({ car }) => car) ?? [], {
    variantId: quotation.variantId,
    // A colour is wished for in words only: “想要白色”.
    color: [sale.needs?.words, quotation.words, sale.order?.note].join(' '),
    name: quotation.carName,
  })
  const keep = async (id: StockCarId): Promise<void> => {
    const kept = await keepCarFor(session, sale.id, id)
    if (kept.ok) onClose()
    else setError(explain(kept))
  }
  return (
    <Dialog
      foot={
        <Button keys="Esc" onClick={onClose}>
          {say('sale.close')}
        </Button>
      }
      onClose={onClose}
      testId="keep-dialog"
      title={say('order.keep.title', { name: customer.name })}
      width={960}
    >
      <p className={styles.quiet}>{say('order.keep.wanted', { car: quotation.carName })}</p>
      {error === undefined ? null : (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      {isRead && cars.length === 0 ? (
        <EmptyState hint={say('order.keep.none.hint')} title={say('order.keep.none')} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the arrows go through the buttons inside
        <div className={styles.cars} onKeyDown={moveInRows(ROW)} ref={list}>
          {cars.map((suited) => (
            <CarRow key={suited.car.id} onKeep={(id) => void keep(id)} suited={suited} />
          ))}
        </div>
      )}
      <p className={styles.quiet}>{say('order.keep.keys')}</p>
    </Dialog>
  )
}

interface CarRowProps {
  readonly suited: SuitedCar
  readonly onKeep: (id: StockCarId) => void
}

const CarRow = ({ suited: { car, suits }, onKeep }: CarRowProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const days = daysInStock(car, dayOf(useNow(), shop.offsetMinutes))
  return (
    <button
      className={styles.carRow}
      data-car={car.id}
      data-suits={suits}
      onClick={() => onKeep(car.id)}
      type="button"
    >
      <span>
        <StatusTag tone={suits === 'other' ? 'plain' : 'ok'}>
          {say(`order.keep.suits.${suits}`)}
        </StatusTag>
      </span>
      <span className={styles.carName} title={car.name}>
        {car.kind === 'used' ? `${say('order.kind.used')}　` : ''}
        {car.name}
      </span>
      <span>{car.color}</span>
      <span className={styles.vin}>{car.vin === '' ? '' : `…${car.vin.slice(-6)}`}</span>
      <span>
        <StatusTag tone={CAR_TONES[car.state]}>
          {days === undefined ? say(`order.yard.state.${car.state}`) : say('order.days', { days })}
        </StatusTag>
      </span>
      <span className={styles.price}>
        <Amount amount={car.price} />
      </span>
    </button>
  )
}
