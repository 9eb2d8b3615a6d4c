import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import type { ShownView } from '#shared/ipc/views/counter-view.ts'
import { isUlid } from '#shared/kernel/ulid.ts'
import {
  type Agreement,
  isAgreement,
  isSaleAgreement,
  type SaleAgreement,
} from './agreements/agreement.ts'

/** What is shown of a sale to be looked at, not signed. */
export type SaleLookKind = Extract<ShownView['kind'], 'needs' | 'models'>

/** What of a visit is shown; a quotation, needs and models are of a sale. */
export type ShownKind = Exclude<ShownView['kind'], SaleLookKind | 'quotation'>

/** Before the id of a sale in the name of a showing; a visit's stands bare. */
const SALE = 'sale-'

const KINDS: readonly string[] = [
  'estimate',
  'comparison',
  'bill',
  'agreement',
  'diagnosis',
  'rating',
] satisfies ShownKind[]

/** What a showing is of: something of a visit, or of a sale. */
export type ShownSubject = VisitSubject | SaleSubject | QuotationSubject

export interface VisitSubject {
  readonly kind: ShownKind
  readonly visitId: VisitId
  /** Which agreement; a visit may have several. */
  readonly about?: Agreement
}

/** An agreement that a buyer reads and signs. */
export interface SaleAgreementSubject {
  readonly kind: 'agreement'
  readonly saleId: SaleId
  readonly about: SaleAgreement
}

/** The quotation that is negotiated with a buyer; there is one. */
export interface QuotationSubject {
  readonly kind: 'quotation'
  readonly saleId: SaleId
}

export const isQuotation = (subject: ShownSubject): subject is QuotationSubject =>
  subject.kind === 'quotation'

/** What a buyer looks at: needs as understood, models side by side. */
export interface SaleLookSubject {
  readonly kind: SaleLookKind
  readonly saleId: SaleId
  readonly about?: undefined
}

export type SaleSubject = SaleAgreementSubject | SaleLookSubject

export const isOfSale = (subject: ShownSubject): subject is SaleSubject =>
  'saleId' in subject && !isQuotation(subject)

/** Whose it is: two showings of one customer make way for one another. */
export const ownerOf = (subject: ShownSubject): VisitId | SaleId =>
  'saleId' in subject ? subject.saleId : subject.visitId

/** The name of a showing of a sale; drawn again it replaces itself, as a visit's does. */
export const saleShowIdOf = (saleId: SaleId, about: SaleAgreement): string =>
  `agreement:${SALE}${saleId}:${about}`

/** The name under which a sale's quotation is shown, whatever is being written. */
export const quotationShowIdOf = (saleId: SaleId): string => `quotation:${SALE}${saleId}`

export const lookShowIdOf = (saleId: SaleId, kind: SaleLookKind): string =>
  `${kind}:${SALE}${saleId}`

export const showIdOfSale = (subject: SaleSubject): string =>
  subject.kind === 'agreement'
    ? saleShowIdOf(subject.saleId, subject.about)
    : lookShowIdOf(subject.saleId, subject.kind)

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
  if (visitId.startsWith(SALE)) {
    return saleSubjectOf(kind, visitId.slice(SALE.length), about)
  }
  if (!KINDS.includes(kind) || !isUlid(visitId)) return undefined
  const subject = { kind: kind as ShownKind, visitId: visitId as VisitId }
  if (kind !== 'agreement') return subject
  return isAgreement(about) ? { ...subject, about } : undefined
}

const saleSubjectOf = (
  kind: string,
  id: string,
  about: string,
): SaleSubject | QuotationSubject | undefined => {
  if (!isUlid(id)) return undefined
  const saleId = id as SaleId
  if (kind === 'agreement') return isSaleAgreement(about) ? { kind, saleId, about } : undefined
  if (about !== '') return undefined
  if (kind === 'quotation') return { kind, saleId }
  return kind === 'needs' || kind === 'models' ? { kind, saleId } : undefined
}
