import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import type { ShownView } from '#shared/ipc/views/counter-view.ts'
import { isUlid } from '#shared/kernel/ulid.ts'

export type ShownKind = ShownView['kind']

const KINDS: readonly string[] = ['estimate', 'comparison', 'bill'] satisfies ShownKind[]

/** What a showing is of. */
export interface ShownSubject {
  readonly kind: ShownKind
  readonly visitId: VisitId
}

/**
 * The name of a showing says what it is of, so that the desk still knows whose answer comes back
 * after its window was loaded anew. One visit has one showing of a kind: shown again, it is
 * replaced, never queued twice.
 */
export const showIdOf = (kind: ShownKind, { id }: Pick<Visit, 'id'>): string => `${kind}:${id}`

/** What a showing is of, or undefined for a name this desk never gave. */
export const subjectOf = (showId: string): ShownSubject | undefined => {
  const [kind = '', visitId = ''] = showId.split(':')
  if (!KINDS.includes(kind) || !isUlid(visitId)) return undefined
  return { kind: kind as ShownKind, visitId: visitId as VisitId }
}
