import { fail, ok } from '#shared/kernel/result.ts'
import type { PlateColor, PlateKind, PlateReading, PlateResult } from './plate-reading.ts'
import { PROVINCES } from './plate-text.ts'

const ORDINARY_LENGTH = 7
const NEW_ENERGY_LENGTH = 8

/** The last character that makes a plate of its own sort, and its colour. */
const SUFFIXES: Readonly<Record<string, { kind: PlateKind; color: PlateColor | undefined }>> = {
  挂: { kind: 'trailer', color: 'yellow' },
  学: { kind: 'trainer', color: 'yellow' },
  警: { kind: 'police', color: 'white' },
  港: { kind: 'cross-border', color: 'black' },
  澳: { kind: 'cross-border', color: 'black' },
  领: { kind: 'consulate', color: 'black' },
  试: { kind: 'trial', color: undefined },
  超: { kind: 'oversize', color: undefined },
}

/**
 * Reads a mainland plate from its key: province, office letter, serial (GA 36). A serial has no I
 * and no O. Eight places are a new-energy plate: small cars carry the energy letter first (A–E
 * battery only, F–K others), large ones D or F last.
 */
export function parseMainlandPlate(key: string): PlateResult {
  const characters = [...key]
  const [province = '', ...rest] = characters
  if (!PROVINCES.includes(province)) {
    return fail('plate.unknown-province', { character: province, position: 1 })
  }
  for (const [index, character] of rest.entries()) {
    const position = index + 2
    const problem = problemOf(character, position, position === characters.length)
    if (problem !== undefined) return fail(problem, { character, position })
  }
  const { length } = characters
  const suffix = SUFFIXES[characters.at(-1) ?? '']
  if (length < ORDINARY_LENGTH) {
    return fail('plate.too-short', { length, expected: ORDINARY_LENGTH })
  }
  if (length > NEW_ENERGY_LENGTH) {
    return fail('plate.too-long', { length, expected: NEW_ENERGY_LENGTH })
  }
  if (suffix !== undefined) return ok(suffixed(key, suffix))
  return ok(length === ORDINARY_LENGTH ? ordinary(key) : newEnergy(key))
}

function problemOf(character: string, position: number, isLast: boolean) {
  const isOffice = position === 2
  if (character === 'I' || (character === 'O' && !isOffice)) return 'plate.letter-i-or-o'
  if (/^[A-Z]$/.test(character)) return undefined
  if (isOffice) return 'plate.bad-character'
  if (/^\d$/.test(character) || (isLast && SUFFIXES[character] !== undefined)) return undefined
  return 'plate.bad-character'
}

function ordinary(key: string): PlateReading {
  // O was the letter of provincial police cars; it is no longer issued but still seen.
  const isUnusual = key.charAt(1) === 'O'
  return mainland(key, 'ordinary', 'blue', isUnusual)
}

function newEnergy(key: string): PlateReading {
  const serial = key.slice(2)
  if (/^[DABCEFGHJK][A-Z0-9]\d{4}$/.test(serial)) return mainland(key, 'new-energy-small', 'green')
  if (/^\d{5}[DF]$/.test(serial)) return mainland(key, 'new-energy-large', 'yellow-green')
  return mainland(key, 'new-energy-small', 'green', true)
}

function suffixed(
  key: string,
  { kind, color }: { kind: PlateKind; color: PlateColor | undefined },
): PlateReading {
  const isBorder = kind === 'cross-border'
  const isUnusual =
    (isBorder && !key.startsWith('粤Z')) || (key.length !== ORDINARY_LENGTH && kind !== 'consulate')
  return mainland(key, kind, color, isUnusual)
}

function mainland(
  value: string,
  kind: PlateKind,
  color: PlateColor | undefined,
  isUnusual = false,
): PlateReading {
  return { value, kind, region: 'CN', color, warnings: isUnusual ? ['plate.unusual'] : [] }
}
