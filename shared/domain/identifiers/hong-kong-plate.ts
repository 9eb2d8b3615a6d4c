import type { PlateReading } from './plate-reading.ts'

const LETTERED = /^[A-HJ-NPR-Z]{1,2}[1-9]\d{0,3}$/
const UNLETTERED = /^[1-9]\d{0,3}$/
const PERSONALISED = /^[A-HJ-NPR-Z0-9]{1,8}$/

/**
 * Reads a Hong Kong mark from a key: up to two letters without I, O and Q, then one to four digits
 * without a leading 0. Marks of digits alone and personalised ones (up to eight places, with a
 * warning) are taken only where `isHome`: elsewhere they would swallow half-typed plates.
 * Undefined if none.
 */
export function findHongKongPlate(key: string, isHome: boolean): PlateReading | undefined {
  if (LETTERED.test(key) || (isHome && UNLETTERED.test(key))) return hongKong(key, false)
  if (isHome && PERSONALISED.test(key)) return hongKong(key, true)
  return undefined
}

function hongKong(value: string, isUnusual: boolean): PlateReading {
  const warnings = isUnusual ? (['plate.unusual'] as const) : []
  // White before and yellow behind: no one colour to suggest.
  return { value, kind: 'hong-kong', region: 'HK', color: undefined, warnings }
}
