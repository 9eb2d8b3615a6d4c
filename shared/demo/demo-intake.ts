import { hasTank, hasTractionBattery } from '#shared/domain/vehicle/vehicle.ts'
import type { DamageMark } from '#shared/domain/visit/damage-mark.ts'
import type { Intake } from '#shared/domain/visit/intake.ts'
import type { DemoCar } from './demo-cars.ts'
import type { Random } from './random.ts'
import type { VisitPlan } from './visit-plans.ts'

const DAMAGE: readonly DamageMark[] = [
  { panel: 'rear-bumper', kind: 'scratch', note: '右侧约6厘米' },
  { panel: 'front-bumper', kind: 'scratch' },
  { panel: 'wheel-right-front', kind: 'scratch' },
  { panel: 'left-front-door', kind: 'dent', note: '硬币大小' },
  { panel: 'windscreen', kind: 'chip' },
  { panel: 'right-rear-wing', kind: 'scratch' },
  { panel: 'left-mirror', kind: 'scratch' },
]
const BELONGINGS = ['ETC设备', '儿童座椅', '行车记录仪', '雨伞', '后备厢工具箱', '香水摆件']
const LAST_SERVICE = ['半年前在本店保养', '一万公里前在本店保养', '去年在外地保养']

interface IntakeInput {
  readonly car: DemoCar
  readonly plan: VisitPlan
  readonly km: number
}

/** What is written down at the car when it comes. */
export function buildIntake(random: Random, { car, plan, km }: IntakeInput): Intake {
  const { energy } = car.vehicle
  const damage = random.chance(0.35) ? [random.pick(DAMAGE)] : []
  const belongings = random.chance(0.4) ? [random.pick(BELONGINGS)] : []
  const lastService = random.chance(0.5) ? { lastService: random.pick(LAST_SERVICE) } : {}
  return {
    arrival: plan.id === 'no-start' && random.chance(0.5) ? 'towed' : 'driven',
    mileageKm: km,
    ...(hasTank(energy) ? { fuelEighths: random.whole(1, 8) } : {}),
    ...(hasTractionBattery(energy) ? { chargePercent: random.whole(18, 96) } : {}),
    statement: plan.statement,
    fault: { ...plan.fault, ...lastService },
    damage,
    belongings,
    ...(car.customer.contact === undefined ? {} : { broughtBy: car.customer.contact }),
  }
}
