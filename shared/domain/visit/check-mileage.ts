/** Highest odometer reading taken for possible, whole kilometres. */
export const MOST_MILEAGE_KM = 1_999_999

/** Kilometres since the last visit above which a typing slip is likelier than the drive. */
export const UNLIKELY_DISTANCE_KM = 50_000

/** `out-of-range` refuses; the other two warn, for odometers are replaced and cars do travel. */
export type MileageNotice =
  | 'mileage.less-than-last'
  | 'mileage.much-more-than-last'
  | 'mileage.out-of-range'

/** What is odd about an odometer reading, whole kilometres, beside the last one on record. */
export function checkMileage(km: number, lastKm?: number): readonly MileageNotice[] {
  if (!Number.isSafeInteger(km) || km < 0 || km > MOST_MILEAGE_KM) return ['mileage.out-of-range']
  if (lastKm === undefined) return []
  if (km < lastKm) return ['mileage.less-than-last']
  return km - lastKm > UNLIKELY_DISTANCE_KM ? ['mileage.much-more-than-last'] : []
}
