const two = (part: number): string => String(part).padStart(2, '0')

/** The day on this computer's clock, YYYY-MM-DD. */
export function localDay(now: Date = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
