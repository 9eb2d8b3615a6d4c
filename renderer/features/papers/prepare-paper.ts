import { listBays, listStaff } from '#renderer/db/repositories/shop.ts'
import type { Work } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import type { PaperInput } from '#shared/documents/paper-input.ts'
import { paperKinds, presentPaper } from '#shared/documents/registry.ts'
import type { IssuedPaper, PaperId } from '#shared/domain/papers/issued-paper.ts'
import type {
  DocumentLocale,
  EventPaperKind,
  VisitPaperKind,
} from '#shared/domain/papers/paper-kind.ts'
import type { Bay, Staff } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import type { Catalogue } from '#shared/i18n/words.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { paperInputOf } from './paper-input-of.ts'

/** What must be at hand before the command begins: a transaction waits for nothing but records. */
export interface PaperDesk {
  readonly session: Session
  readonly locale: DocumentLocale
  readonly catalogue: Catalogue
  readonly staff: readonly Staff[]
  readonly bays: readonly Bay[]
  /** When the paper is issued. */
  readonly at: Instant
}

/** Loads words and names for issuing a paper. */
export const preparePaper = async (
  session: Session,
  locale: DocumentLocale,
): Promise<PaperDesk> => {
  const [catalogue, staff, bays] = await Promise.all([
    loadCatalogue(locale),
    listStaff(session.db),
    listBays(session.db),
  ])
  return { session, locale, catalogue, staff, bays, at: session.clock.now() }
}

interface NewPaper {
  readonly kind: VisitPaperKind | EventPaperKind
  /** The visit as the same command leaves it, so that the paper says what is then on record. */
  readonly visit: Visit
  readonly number: string
  /** The paper this one corrects. */
  readonly replaces?: PaperId | undefined
  /** The event it is about, for forms a visit has several of. */
  readonly subjectId?: string
  readonly lending?: NonNullable<PaperInput['lending']>
}

/**
 * Writes an issued paper within a command: its number, the data it will always be printed from and
 * the version of its layout.
 */
export const writePaper = async (
  work: Work,
  { session, locale, catalogue, staff, bays, at }: PaperDesk,
  { kind, visit, number, replaces, subjectId, lending }: NewPaper,
): Promise<IssuedPaper> => {
  const record = await readRecord(work, visit)
  const { rework } = visit
  const reworkOf = rework === undefined ? undefined : await work.visits.find(rework.ofVisitId)
  const input = paperInputOf(kind, number, {
    ...record,
    shop: session.shop,
    staff,
    bays,
    papers: await work.papers.list({ visitId: visit.id }),
    deferred: await work.deferredJobs.list({ vehicleId: visit.vehicleId, state: 'open' }),
    locale,
    catalogue,
    issuedAt: at,
    ...(reworkOf === undefined ? {} : { reworkOf }),
    ...(subjectId === undefined ? {} : { subjectId }),
    ...(lending === undefined ? {} : { lending }),
  })
  const paper: IssuedPaper = {
    id: session.nextId<'Paper'>(),
    visitId: visit.id,
    kind,
    number,
    locale,
    layoutVersion: paperKinds[kind].layoutVersion,
    data: presentPaper(kind, input),
    issuedAt: at,
    issuedBy: session.staff.id,
    ...(replaces === undefined ? {} : { replaces }),
    ...(subjectId === undefined ? {} : { subjectId }),
  }
  await work.papers.put(paper)
  return paper
}

const readRecord = async (work: Work, visit: Visit): Promise<VisitRecord> => ({
  visit,
  customer: await work.customers.get(visit.customerId),
  vehicle: await work.vehicles.get(visit.vehicleId),
})
