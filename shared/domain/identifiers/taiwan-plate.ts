import type { PlateReading } from './plate-reading.ts'

const PRESENT = /^([A-HJ-NP-Z]{3})(\d{4})$/
const OLDER = /^([A-HJ-NP-Z]{2})(\d{4})$|^(\d{4})([A-HJ-NP-Z]{2})$/
const OLDER_MIXED = /^([A-HJ-NP-Z0-9]{2})(\d{4})$|^(\d{4})([A-HJ-NP-Z0-9]{2})$/

/**
 * Reads a Taiwanese car plate from a key: three letters and four digits (`BKM-2076`), or the
 * older two and four either way (`AB-1234`, `1234-AB`). No letters I and O. A 4 is no longer
 * issued on three-letter plates, so one there is taken with a warning. The older series with a
 * digit in the pair (`2A-0815`) only where `isExpected`: `A12345` is more likely a mainland plate
 * that lost its province. Undefined if none.
 */
export function findTaiwanPlate(key: string, isExpected: boolean): PlateReading | undefined {
  const present = PRESENT.exec(key)
  if (present !== null) {
    const [, letters = '', digits = ''] = present
    return taiwan(`${letters}-${digits}`, digits.includes('4'))
  }
  const older = (isExpected ? OLDER_MIXED : OLDER).exec(key)
  if (older === null || !/[A-Z]/.test(key)) return undefined
  return taiwan(`${older[1] ?? older[3]}-${older[2] ?? older[4]}`, false)
}

function taiwan(value: string, isUnusual: boolean): PlateReading {
  const warnings = isUnusual ? (['plate.unusual'] as const) : []
  return { value, kind: 'taiwan', region: 'TW', color: 'white', warnings }
}
