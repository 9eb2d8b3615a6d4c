import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import type { SaleSheet } from '#renderer/navigation/route.ts'
import type { SaleFacts } from './list-sale.ts'
import styles from './sale-page.module.css'

interface SheetProps {
  readonly facts: SaleFacts
}

// Each sheet is loaded when it is first opened: charts and forms are needed by few buyers a day.
const SHEETS: Readonly<Record<Exclude<SaleSheet, 'buyer'>, ComponentType<SheetProps>>> = {
  cars: lazy(async () => ({
    default: (await import('../presentation/presentation-sheet.tsx')).PresentationSheet,
  })),
  drive: lazy(async () => ({
    default: (await import('../test-drive/test-drive-sheet.tsx')).TestDriveSheet,
  })),
  quotation: lazy(async () => ({
    default: (await import('../quotation/quotation-sheet.tsx')).QuotationSheet,
  })),
  order: lazy(async () => ({ default: (await import('../order/order-sheet.tsx')).OrderSheet })),
  delivery: lazy(async () => ({
    default: (await import('../delivery/delivery-sheet.tsx')).DeliverySheet,
  })),
  care: lazy(async () => ({ default: (await import('../care/care-sheet.tsx')).CareSheet })),
}

interface SaleSheetOfProps extends SheetProps {
  readonly sheet: Exclude<SaleSheet, 'buyer'>
}

/** The sheet of a sale that is open, after the buyer's own. */
export const SaleSheetOf = ({ sheet, facts }: SaleSheetOfProps): ReactNode => {
  const Sheet = SHEETS[sheet]
  return (
    <div className={styles.sheet} data-sheet={sheet}>
      <Suspense fallback={null}>
        <Sheet facts={facts} />
      </Suspense>
    </div>
  )
}
