import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findPreviousMileage, listVisitsSettled } from '#renderer/db/repositories/settled-visits.ts'
import { listVisitRecords, type VisitRecord } from '#renderer/db/repositories/visit-records.ts'
import type { HealthSubject } from '#shared/domain/health-record/health-subject.ts'
import {
  type HealthState,
  type PreparedHealthRecord,
  prepareHealthRecords,
} from '#shared/domain/health-record/prepare-health-records.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Day } from '#shared/kernel/day.ts'

/** A visit with all that its health record is made of. */
export interface HealthVisit extends VisitRecord, HealthSubject {
  readonly vehicle: VisitRecord['vehicle']
  readonly visit: VisitRecord['visit']
}
export type HealthEntry = PreparedHealthRecord<HealthVisit>

/** The health records of all visits settled in a period, whether they can go or not. */
export async function listHealth(
  db: QiantaiDatabase,
  shop: Shop,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<HealthEntry[]> {
  const visits = await listVisitsSettled(db, { from, to, offsetMinutes: shop.offsetMinutes })
  const records = await listVisitRecords(db, visits)
  return prepareHealthRecords(await Promise.all(records.map((each) => withPast(db, shop, each))))
}

/** The health record of one visit. */
export async function prepareHealth(
  db: QiantaiDatabase,
  shop: Shop,
  record: VisitRecord,
): Promise<HealthEntry | undefined> {
  return prepareHealthRecords([await withPast(db, shop, record)])[0]
}

async function withPast(
  db: QiantaiDatabase,
  shop: Shop,
  record: VisitRecord,
): Promise<HealthVisit> {
  const previousKm = await findPreviousMileage(db, record.visit)
  return { ...record, shop, ...(previousKm === undefined ? {} : { previousKm }) }
}

/** What of a period is looked at. */
export const HEALTH_LISTS = ['all', 'new', 'changed', 'exported', 'problem'] as const
export type HealthList = (typeof HEALTH_LISTS)[number]

export const filterHealth = (entries: readonly HealthEntry[], list: HealthList): HealthEntry[] =>
  entries.filter(({ state }) => list === 'all' || state === list)

/** What an export takes: what never went or went otherwise; all that can go, when asked for. */
export const listToExport = (
  entries: readonly HealthEntry[],
  withExported: boolean,
): HealthEntry[] => {
  const states: readonly HealthState[] = withExported
    ? ['new', 'changed', 'exported']
    : ['new', 'changed']
  return entries.filter(({ state }) => states.includes(state))
}
