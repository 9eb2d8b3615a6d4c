import type { Transaction } from 'dexie'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { toVisitRow } from '../rows/visit-row.ts'
import type { SchemaVersion } from './schema-version.ts'

/**
 * The service desk in full: what a visit gathers beside its jobs, the shop's loan cars and their
 * lendings, the till by days. Visits can be asked for by when money moved, by what is still owed,
 * by the car and its rework, and by the old parts the shop keeps.
 */
export const v4: SchemaVersion = {
  version: 4,
  stores: {
    visits:
      'id, customerId, number, day, deliveredAt, [isOpen+step], [vehicleId+isOpen], [vehicleId+day], *moneyAt, owesSince, keepsParts, *searchKeys',
    deferredJobs: 'id, [vehicleId+state], visitId, offerAgainOn, state',
    loanCars: 'id',
    loans: 'id, carId, visitId, state',
    tillDays: 'id',
  },
  upgrade: fillVisits,
}

/** Literal on purpose: a later visit may begin with other lists. */
const LISTS = [
  'findings',
  'estimates',
  'clockings',
  'waits',
  'gradeOverrides',
  'deposits',
  'receipts',
  'credits',
  'oldParts',
  'followUps',
] as const

async function fillVisits(transaction: Transaction): Promise<void> {
  await transaction
    .table<Visit & Record<string, unknown>>('visits')
    .toCollection()
    .modify((row) => {
      for (const list of LISTS) (row as Record<string, unknown>)[list] ??= []
      Object.assign(row, toVisitRow(row))
    })
}
