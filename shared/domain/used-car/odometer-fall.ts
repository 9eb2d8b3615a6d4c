import type { Day } from '#shared/kernel/day.ts'

/** An odometer as it was read once, whole kilometres. */
export interface OdometerReading {
  readonly km: number
  readonly on: Day
}

/**
 * The highest earlier reading that the odometer stands below now: it was turned back or changed, or
 * somebody mistyped. Undefined where it never went back.
 */
export function findOdometerFall(
  nowKm: number,
  earlier: readonly OdometerReading[],
): OdometerReading | undefined {
  return earlier
    .filter(({ km }) => km > nowKm)
    .reduce<OdometerReading | undefined>(
      (highest, reading) => (highest === undefined || reading.km > highest.km ? reading : highest),
      undefined,
    )
}
