import { type ComponentType, lazy, type ReactNode } from 'react'
import { EstimateSheet } from '#renderer/features/estimate/index.ts'
import type { VisitSheet } from '#renderer/navigation/route.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'

interface SheetProps {
  readonly record: VisitRecord
}

// Each sheet is loaded when it is first opened.
const SHEETS: Readonly<Record<VisitSheet, ComponentType<SheetProps>>> = {
  intake: lazy(async () => ({
    default: (await import('#renderer/features/reception/index.ts')).IntakeSheet,
  })),
  diagnosis: lazy(async () => ({
    default: (await import('#renderer/features/diagnosis/index.ts')).DiagnosisSheet,
  })),
  estimate: EstimateSheet,
  workshop: lazy(async () => ({
    default: (await import('#renderer/features/workshop/index.ts')).WorkshopSheet,
  })),
  comparison: lazy(async () => ({
    default: (await import('#renderer/features/comparison/index.ts')).ComparisonSheet,
  })),
  inspection: lazy(async () => ({
    default: (await import('#renderer/features/inspection/index.ts')).InspectionSheet,
  })),
  settlement: lazy(async () => ({
    default: (await import('#renderer/features/settlement/index.ts')).SettlementSheet,
  })),
  extras: lazy(async () => ({
    default: (await import('#renderer/features/extras/index.ts')).ExtrasSheet,
  })),
  papers: lazy(async () => ({
    default: (await import('#renderer/features/papers/index.ts')).PapersSheet,
  })),
}

interface SheetOfVisitProps extends SheetProps {
  readonly sheet: VisitSheet
}

/** The sheet of a visit, each the work of its own feature. */
export const SheetOfVisit = ({ sheet, record }: SheetOfVisitProps): ReactNode => {
  const Sheet = SHEETS[sheet]
  return <Sheet record={record} />
}
