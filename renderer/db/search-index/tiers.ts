import { TIERS, type Tier } from '../search/candidate.ts'
import { keyStart } from './keys-line.ts'
import type { TextColumn } from './text-column.ts'

/** How well each row of a table has a part of the text: a tier, or NOT_FOUND. */
export type RowTiers = Uint8Array

/** Worse than any tier. */
export const NOT_FOUND = 255

/** Nothing found yet, for this many rows. */
export const noTiers = (rows: number): RowTiers => new Uint8Array(rows).fill(NOT_FOUND)

const better = (tiers: RowTiers, row: number, tier: Tier): void => {
  if (tier < (tiers[row] ?? NOT_FOUND)) tiers[row] = tier
}

/** Places of a plate that begin it: province, office letter, number. */
const LAST_PLATE_START = 2

/** Marks the rows whose number (plate, VIN, phone) has the text in it, as match-row.ts ranks them. */
export function markNumbers(
  tiers: RowTiers,
  column: TextColumn,
  kind: 'plate' | 'vin' | 'phone',
  text: string,
): void {
  const lastStart = kind === 'plate' ? LAST_PLATE_START : 0
  const whole = kind === 'plate' ? TIERS.plate : TIERS.whole
  column.scan(text, (row, place, isAtEnd) => {
    if (place > lastStart) better(tiers, row, isAtEnd ? TIERS.end : TIERS.middle)
    else better(tiers, row, place === 0 && isAtEnd ? whole : TIERS.start)
  })
}

/** Marks the rows one of whose keys begins with the text; the first key typed whole is the name. */
export function markKeys(tiers: RowTiers, column: TextColumn, text: string): void {
  column.scan(keyStart(text), (row, place, isAtEnd) => {
    better(tiers, row, place === 0 && isAtEnd ? TIERS.whole : TIERS.start)
  })
}
