import type { PlateColor, PlateKind, PlateReading } from './plate-reading.ts'
import { PROVINCES } from './plate-text.ts'

const PATTERNS: ReadonlyArray<readonly [RegExp, PlateKind, PlateColor | undefined]> = [
  [/^\d{6}使$|^使\d{6}$/, 'embassy', 'black'],
  [/^WJ\p{Script=Han}?[A-Z0-9]{4,6}$/u, 'armed-police', 'white'],
  [/^[VKHBSLJNGCE][A-Z]\d{5}$/, 'military', 'white'],
  [/^民航[A-Z0-9]{4,6}$/, 'civil-aviation', undefined],
  [new RegExp(`^[${PROVINCES}][A-Z][A-Z0-9]{4,5}应急$`), 'emergency', 'white'],
  [/^临.{4,10}$|^.{4,10}临$/u, 'temporary', undefined],
]

/**
 * Reads the mainland's plates outside the usual pattern from a key: embassies, armed police,
 * forces, civil aviation, rescue (应急), temporary (临). They are taken without further checks:
 * their serials are not public, and a garage must not turn such a car away. Undefined if none.
 */
export function findSpecialPlate(key: string): PlateReading | undefined {
  for (const [pattern, kind, color] of PATTERNS) {
    if (pattern.test(key)) return { value: key, kind, region: 'special', color, warnings: [] }
  }
  return undefined
}
