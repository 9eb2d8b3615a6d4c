import { parsePlate } from '#shared/domain/identifiers/plate.ts'
import { checkVin } from '#shared/domain/identifiers/vin.ts'
import { checkMileage, MOST_MILEAGE_KM } from '#shared/domain/visit/check-mileage.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { compareInstants } from '#shared/kernel/instant.ts'
import { type Check, fromRule, homeOfFile, wrongIf } from './check.ts'
import { momentOf } from './moment-of.ts'

/** Beyond it a point was slipped; the inspection sheet takes no more. Kilometres. */
const FURTHEST_ROAD_TEST_KM = 500

const isBefore = (earlier: string, later: string): boolean =>
  compareInstants(momentOf(earlier), momentOf(later)) < 0

const isNoMileage = (km: number | undefined): boolean =>
  km !== undefined && checkMileage(km).includes('mileage.out-of-range')

/** The car and what is written down about it, on arrival and on leaving. */
export const checkArrival: readonly Check[] = [
  (file) => {
    const { plate } = file.vehicle
    return hasText(plate)
      ? fromRule('/vehicle/plate', parsePlate(plate, homeOfFile(file)))
      : undefined
  },
  ({ vehicle }) =>
    wrongIf(
      !hasText(vehicle.plate) && !hasText(vehicle.vin),
      '/vehicle/vin',
      'is needed as long as there is no plate',
    ),
  ({ vehicle }) =>
    hasText(vehicle.vin) ? fromRule('/vehicle/vin', checkVin(vehicle.vin)) : undefined,
  ({ intake }) => wrongIf(!hasText(intake.statement), '/intake/statement', 'is empty'),
  ({ intake }) =>
    wrongIf(isNoMileage(intake.mileageKm), '/intake/mileageKm', `must be 0 to ${MOST_MILEAGE_KM}`),
  ({ intake }) =>
    wrongIf(
      isBefore(intake.promisedAt, intake.arrivedAt),
      '/intake/promisedAt',
      `${intake.promisedAt} is before arrivedAt ${intake.arrivedAt}`,
    ),
  ({ intake, settlement }) =>
    wrongIf(
      isBefore(settlement.deliveredAt, intake.arrivedAt),
      '/settlement/deliveredAt',
      `${settlement.deliveredAt} is before arrivedAt ${intake.arrivedAt}`,
    ),
  ({ intake, settlement: { mileageOutKm } }) =>
    wrongIf(
      mileageOutKm !== undefined && mileageOutKm < intake.mileageKm,
      '/settlement/mileageOutKm',
      `${mileageOutKm} is less than on arrival, ${intake.mileageKm}`,
    ),
  ({ settlement }) =>
    wrongIf(
      isNoMileage(settlement.mileageOutKm),
      '/settlement/mileageOutKm',
      `must be 0 to ${MOST_MILEAGE_KM}`,
    ),
  ({ settlement }) =>
    wrongIf(
      (settlement.roadTestKm ?? 0) > FURTHEST_ROAD_TEST_KM,
      '/settlement/roadTestKm',
      `must be 0 to ${FURTHEST_ROAD_TEST_KM}`,
    ),
]
