import type { ReactNode } from 'react'
import type { VisitRecord } from '#renderer/session/visit-record.ts'

interface DiagnosisSheetProps {
  readonly record: VisitRecord
}

export const DiagnosisSheet = ({ record }: DiagnosisSheetProps): ReactNode => (
  <section data-testid="diagnosis-sheet">{record.visit.number}</section>
)
