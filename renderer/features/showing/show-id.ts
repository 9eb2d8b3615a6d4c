import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import type { ShownView } from '#shared/ipc/views/counter-view.ts'
import { isUlid } from '#shared/kernel/ulid.ts'
import { type Agreement, isAgreement } from './agreements/agreement.ts'

export type ShownKind = ShownView['kind']

const KINDS: readonly string[] = [
  'estimate',
  'comparison',
  'bill',
  'agreement',
  'diagnosis',
  'rating',
] satisfies ShownKind[]

/** What a showing is of. */
export interface ShownSubject {
  readonly kind: ShownKind
  readonly visitId: VisitId
  /** Which agreement; a visit may have several. */
  readonly about?: Agreement
}

/**
 * The name of a showing says what it is of, so that the desk still knows whose answer comes back
 * after its window was loaded anew. One visit has one showing of a kind: shown again, it is
 * replaced, never queued twice.
 */
export const showIdOf = (kind: ShownKind, { id }: Pick<Visit, 'id'>, about?: Agreement): string =>
  about === undefined ? `${kind}:${id}` : `${kind}:${id}:${about}`

/** What a showing is of, or undefined for a name this desk never gave. */
export const subjectOf = (showId: string): ShownSubject | undefined => {
  const [kind = '', visitId = '', about = ''] = showId.split(':')
  if (!KINDS.includes(kind) || !isUlid(visitId)) return undefined
  const subject = { kind: kind as ShownKind, visitId: visitId as VisitId }
  if (kind !== 'agreement') return subject
  return isAgreement(about) ? { ...subject, about } : undefined
}
