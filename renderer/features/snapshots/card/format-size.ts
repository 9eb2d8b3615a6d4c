const KILO = 1000
const UNITS = ['kB', 'MB', 'GB'] as const

/** `912 kB`, `24.3 MB`: a size as disks are sold by. At least 1 kB. */
export function formatSize(bytes: number): string {
  let size = Math.max(1, bytes / KILO)
  let unit = 0
  while (size >= KILO && unit < UNITS.length - 1) {
    size /= KILO
    unit += 1
  }
  const digits = unit === 0 || size >= 100 ? 0 : 1
  return `${size.toFixed(digits)} ${UNITS[unit]}`
}
