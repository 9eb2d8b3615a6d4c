import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { ShapeOf } from '../field-shape.ts'

/** What a record of `papers` holds. */
export const papersFields = {
  id: 'id',
  visitId: 'id',
  belongsTo: 'id',
  subjectId: 'text',
  kind: 'code',
  number: 'text',
  locale: 'code',
  layoutVersion: 'number',
  data: 'json',
  issuedAt: 'instant',
  issuedBy: 'id',
  replaces: 'id',
} as const satisfies ShapeOf<IssuedPaper>
