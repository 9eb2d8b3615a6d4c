import { fail, ok } from '#shared/kernel/result.ts'
import { findHongKongPlate } from './hong-kong-plate.ts'
import { parseMainlandPlate } from './mainland-plate.ts'
import type { PlateColor, PlateReading, PlateResult } from './plate-reading.ts'
import { plateKey } from './plate-text.ts'
import { findSpecialPlate } from './special-plate.ts'
import { findTaiwanPlate } from './taiwan-plate.ts'

export type {
  PlateColor,
  PlateKind,
  PlateProblem,
  PlateReading,
  PlateRegion,
  PlateResult,
  PlateWarning,
} from './plate-reading.ts'
export { PROVINCES, plateKey } from './plate-text.ts'

/** Where the shop is, which decides plates that could be from two places. */
export interface PlateOptions {
  readonly home?: 'CN' | 'TW' | 'HK'
}

/**
 * Reads a plate as typed or scanned: any case, width and separators. Wrong characters are named
 * with their position (from 1, separators not counted); odd but possible plates are taken with a
 * warning. `AB1234` could be Hong Kong's or Taiwan's: a dash or `home: 'TW'` makes it Taiwan's.
 */
export function parsePlate(text: string, { home = 'CN' }: PlateOptions = {}): PlateResult {
  const key = plateKey(text)
  if (key === '') return fail('plate.empty')
  const found = findSpecialPlate(key) ?? findOverseas(text, key, home)
  return found === undefined ? parseMainlandPlate(key) : ok(found)
}

function findOverseas(text: string, key: string, home: string): PlateReading | undefined {
  // The dash must stand where Taiwan has it: `A-12345` is a mainland plate without its province.
  const isTaiwanExpected = home === 'TW' || /^.{2,4}[-‐‑–—－].{2,4}$/.test(text.trim())
  const fromTaiwan = findTaiwanPlate(key, isTaiwanExpected)
  const fromHongKong = findHongKongPlate(key, home === 'HK')
  const isPlainHongKong = fromHongKong?.warnings.length === 0
  return isPlainHongKong && !isTaiwanExpected ? fromHongKong : (fromTaiwan ?? fromHongKong)
}

/** The usual colour of a plate (GA 36), or undefined where the text is no plate or it is open. */
export function suggestPlateColor(text: string, options?: PlateOptions): PlateColor | undefined {
  const parsed = parsePlate(text, options)
  return parsed.ok ? parsed.value.color : undefined
}

/**
 * A plate as it is shown: mainland with the dot (`京N·8K3F2`, `粤A·D12345`, `224·578使`), Taiwan
 * with its dash, Hong Kong with its gap (`AB 1234`). A text that is no plate is shown as it is.
 */
export function formatPlate(text: string, options?: PlateOptions): string {
  const parsed = parsePlate(text, options)
  return parsed.ok ? formatReading(parsed.value) : text
}

function formatReading({ value, kind, region }: PlateReading): string {
  if (region === 'CN' || kind === 'emergency') return dotted(value)
  if (kind === 'embassy') return value.replace(/^(使?\d{3})/, '$1·')
  if (region === 'HK') return value.replace(/^([A-Z]{1,2})(\d{1,4})$/, '$1 $2')
  return value
}

function dotted(value: string): string {
  return `${value.slice(0, 2)}·${value.slice(2)}`
}

const HIDDEN_PLACES = 3

/**
 * A plate for other people's eyes (the lounge): of a mainland plate the three places before the
 * last are hidden (`京N·8***2`, `粤A·D1***5`); of any other, and of a text that is no plate, the
 * middle (`BK***76`), because an unknown form must not be shown in clear.
 * This is de-identification, not anonymisation (个人信息保护法 art. 73).
 */
export function maskPlate(text: string, options?: PlateOptions): string {
  const parsed = parsePlate(text, options)
  const isMainland = parsed.ok && parsed.value.region === 'CN'
  return isMainland ? dotted(maskMainland(parsed.value.value)) : maskMiddle(plateKey(text))
}

function maskMainland(value: string): string {
  return `${value.slice(0, -HIDDEN_PLACES - 1)}${'*'.repeat(HIDDEN_PLACES)}${value.slice(-1)}`
}

function maskMiddle(key: string): string {
  const places = [...key]
  const atStart = places.length >= 6 ? 2 : 1
  const atEnd = places.length >= 7 ? 2 : 1
  return places
    .map((place, index) => {
      const isShown = index < atStart || index >= places.length - atEnd
      // One or two places have no middle: only the first of two is shown.
      return isShown && (places.length > 2 || (places.length === 2 && index === 0)) ? place : '*'
    })
    .join('')
}
