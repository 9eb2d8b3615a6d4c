import type { ReactNode } from 'react'
import type { VisitRecord } from '#renderer/session/visit-record.ts'

interface ExtrasSheetProps {
  readonly record: VisitRecord
}

export const ExtrasSheet = ({ record }: ExtrasSheetProps): ReactNode => (
  <section data-testid="extras-sheet">{record.visit.number}</section>
)
