import type { ReactNode } from 'react'
import type { StockRecord } from '#renderer/db/repositories/stock-cars.ts'
import type { Day } from '#shared/kernel/day.ts'
import { ArriveDialog } from './arrive-dialog.tsx'
import { OrderCarDialog } from './order-car-dialog.tsx'
import { PriceDialog } from './price-dialog.tsx'

/** What is being done in the yard. */
export type YardAct = 'order' | 'arrive' | 'price'

export interface YardDialogProps {
  readonly record: StockRecord
  readonly today: Day
  readonly onClose: () => void
}

interface YardDialogsProps {
  readonly act: YardAct
  readonly record: StockRecord | undefined
  readonly today: Day
  readonly onClose: () => void
}

/** The dialog of an act; never two at once. */
export const YardDialogs = ({ act, record, today, onClose }: YardDialogsProps): ReactNode => {
  if (act === 'order') return <OrderCarDialog onClose={onClose} />
  if (record === undefined) return null
  const Shown = act === 'arrive' ? ArriveDialog : PriceDialog
  return <Shown onClose={onClose} record={record} today={today} />
}
