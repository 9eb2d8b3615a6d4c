import { lazy, type ReactNode } from 'react'
import type { VisitRecord } from '#renderer/session/visit-record.ts'

// Other features take the commands of this room; the preview and its engine must not come with them.
const Sheet = lazy(async () => ({ default: (await import('./papers-sheet.tsx')).PapersSheet }))

/** The papers of a visit, loaded when they are first looked at. */
export const PapersSheet = ({ record }: { readonly record: VisitRecord }): ReactNode => (
  <Sheet record={record} />
)
