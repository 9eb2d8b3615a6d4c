import { hasTank, hasTractionBattery } from '#shared/domain/vehicle/vehicle.ts'
import type { LevelGauge } from '../../blocks/level-gauge.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording } from '../../wording.ts'

const FUEL_STEPS = 8
const CHARGE_STEPS = 10

/** Fuel for cars with a tank, charge for cars with a traction battery, both for a plug-in. */
export function presentGauges(input: PaperInput): LevelGauge[] {
  const { say } = createWording(input)
  const { energy } = input.vehicle
  const { fuelEighths, chargePercent } = input.visit.intake
  const fuel: LevelGauge = {
    label: say('paper.fuel'),
    value: fuelEighths === undefined ? '' : `${fuelEighths}/${FUEL_STEPS}`,
    steps: FUEL_STEPS,
    ends: [say('paper.gauge-empty'), say('paper.gauge-full')],
    ...(fuelEighths === undefined ? {} : { level: fuelEighths / FUEL_STEPS }),
  }
  const charge: LevelGauge = {
    label: say('paper.charge'),
    value: chargePercent === undefined ? '' : `${chargePercent}%`,
    steps: CHARGE_STEPS,
    ends: ['0%', '100%'],
    ...(chargePercent === undefined ? {} : { level: chargePercent / 100 }),
  }
  return [...(hasTank(energy) ? [fuel] : []), ...(hasTractionBattery(energy) ? [charge] : [])]
}
