import type { ReactNode } from 'react'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { BillSheet } from './bill-sheet.tsx'
import { ReconditionedSheet } from './reconditioned-sheet.tsx'
import { SettledSheet } from './settled-sheet.tsx'

interface SettlementSheetProps {
  readonly record: VisitRecord
}

/**
 * The bill while it is made up; once issued, its figures and the delivery. A car of the shop's own has
 * no bill: what it has cost.
 */
export const SettlementSheet = ({ record }: SettlementSheetProps): ReactNode => {
  const { settlement, internal } = record.visit
  if (internal !== undefined) return <ReconditionedSheet record={record} />
  return settlement === undefined ? (
    <BillSheet record={record} />
  ) : (
    <SettledSheet record={record} settlement={settlement} />
  )
}
