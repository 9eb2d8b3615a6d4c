import type { VisitRecord } from '#renderer/db/repositories/visit-records.ts'
import { plateKey } from '#shared/domain/identifiers/plate-text.ts'
import { isKept } from '#shared/domain/old-part/is-kept.ts'
import type { OldPart } from '#shared/domain/old-part/old-part.ts'

/** An old part in the shop's keeping, and whose it is. */
export interface KeptPart extends VisitRecord {
  readonly part: OldPart
}

/** All parts in the house, the longest kept first. */
export const listKeptParts = (records: readonly VisitRecord[]): KeptPart[] =>
  records
    .flatMap((record) => record.visit.oldParts.filter(isKept).map((part) => ({ ...record, part })))
    .sort((a, b) => (a.part.registeredAt < b.part.registeredAt ? -1 : 1))

/** Those in which every word is found: of the label, part, shelf, plate, customer or order. */
export const findKeptParts = (parts: readonly KeptPart[], typed: string): KeptPart[] => {
  const words = typed
    .toUpperCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return parts.filter((kept) => {
    const { part, vehicle, customer, visit } = kept
    const text = [part.label, part.name, part.shelf, vehicle.plate, customer.name, visit.number]
      .filter((one) => one !== undefined)
      .join(' ')
      .toUpperCase()
    return words.every((word) => text.includes(word) || text.includes(plateKey(word)))
  })
}
