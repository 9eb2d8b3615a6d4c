import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField, MoneyField } from '#renderer/ui/typed-fields.tsx'
import { contractPriceOf, mostDeposit } from '#shared/domain/sales/order/deposit-limit.ts'
import { askedOf } from '#shared/domain/sales/order/sale-account.ts'
import { addDays } from '#shared/kernel/day.ts'
import { formatMoney, ofMajor } from '#shared/kernel/format-money.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { money } from '#shared/kernel/money.ts'
import { placeOrder } from './commands.ts'
import type { OrderDialogProps } from './order-dialogs.tsx'
import styles from './order-sheet.module.css'

/** A car in the yard is ready in three days, one to be ordered in three weeks. */
const DAYS_FROM_YARD = 3
const DAYS_FROM_MAKER = 21
/** What is usually put down. */
const USUAL_DEPOSIT = ofMajor(5000)

/** The contract: until when, with what deposit, and what else was agreed. */
export const PlaceDialog = ({ order, onClose, onPapers }: OrderDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { shop, clock } = session
  const { facts, quotation, totals } = order
  const most = mostDeposit(contractPriceOf(totals))
  const [promisedOn, setPromisedOn] = useState(() => {
    const days = quotation.stockCarId === undefined ? DAYS_FROM_MAKER : DAYS_FROM_YARD
    return addDays(dayOf(clock.now(), shop.offsetMinutes), days)
  })
  const [deposit, setDeposit] = useState<typeof most | undefined>(() =>
    money(Math.max(0, Math.min(USUAL_DEPOSIT, most, askedOf(totals, 'buyer')))),
  )
  const [place, setPlace] = useState('')
  const [note, setNote] = useState('')
  const save = async () => {
    const placed = await placeOrder(session, facts.sale.id, {
      quotationId: quotation.id,
      promisedOn,
      deposit,
      place,
      note,
      nextWords: say('order.next.prepare'),
    })
    if (placed.ok) onPapers([placed.value])
    return placed
  }
  return (
    <ActDialog
      onClose={onClose}
      onSave={save}
      saveWord={say('order.place.save')}
      testId="place-dialog"
      title={say('order.place.title', { name: facts.customer.name })}
    >
      <p className={styles.over}>
        <b>{quotation.carName}</b>
        <span>{formatMoney(totals.total, shop.currency)}</span>
      </p>
      <div className={styles.pair}>
        <DayField
          isRequired
          label={say('order.promised')}
          name="order-promised"
          onChange={(on) => {
            if (on !== undefined) setPromisedOn(on)
          }}
          value={promisedOn}
        />
        <MoneyField
          currency={shop.currency}
          hint={say('order.deposit.hint', { most: formatMoney(most, shop.currency) })}
          label={say('order.deposit')}
          name="order-deposit"
          onChange={setDeposit}
          value={deposit}
        />
      </div>
      <TextField
        label={say('order.place.where')}
        maxLength={80}
        name="order-place"
        onChange={setPlace}
        value={place}
      />
      <TextField
        label={say('order.place.note')}
        maxLength={400}
        name="order-note"
        onChange={setNote}
        rows={2}
        value={note}
      />
    </ActDialog>
  )
}
