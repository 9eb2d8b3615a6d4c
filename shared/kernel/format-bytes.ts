const STEP = 1024
const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const

/**
 * A size in bytes as people read it: `640 MB`, `1.8 GB`; one decimal below ten, rounded down, so
 * that no more room is promised than there is. Throws a RangeError below zero.
 */
export function formatBytes(bytes: number): string {
  if (!(bytes >= 0)) throw new RangeError(`Not a size: ${bytes}`)
  let value = bytes
  let unit = 0
  while (value >= STEP && unit < UNITS.length - 1) {
    value /= STEP
    unit += 1
  }
  const isFine = value < 10 && unit > 1
  const shown = isFine ? (Math.floor(value * 10) / 10).toFixed(1) : String(Math.floor(value))
  return `${shown} ${UNITS[unit]}`
}
