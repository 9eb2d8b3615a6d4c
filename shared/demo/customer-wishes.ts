import type { Customer, MarketingConsent } from '#shared/domain/customer/customer.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { addMinutes } from '#shared/kernel/instant.ts'
import { createRandom, type Random } from './random.ts'

const PREFERENCES = [
  '来之前先打电话',
  '不要洗车',
  '只用原厂配件',
  '喜欢在车间窗口看',
  '坐轮椅，请到车边接待',
  '空调别开太冷，等候时要热水',
] as const

const INSURERS = ['人保财险', '平安产险', '太平洋产险', '国寿财险'] as const

/** What customers like, and what they answered to being told about offers. */
export function tellWishes(customers: readonly Customer[], seed: number): Customer[] {
  const random = createRandom(seed + 10)
  return customers.map((customer) => {
    const preferences = random.chance(0.15) ? { preferences: random.pick(PREFERENCES) } : {}
    const marketing = pickConsent(random, customer)
    return { ...customer, ...preferences, ...(marketing === undefined ? {} : { marketing }) }
  })
}

/** Asked at the first visit, if anybody asked. */
function pickConsent(random: Random, { createdAt }: Customer): MarketingConsent | undefined {
  const answer = random.next()
  const at = addMinutes(createdAt, random.whole(3, 20))
  if (answer < 0.5) return { isGiven: true, channels: ['phone', 'wechat'], at }
  if (answer < 0.6) return { isGiven: true, channels: ['message'], at }
  return answer < 0.75 ? { isGiven: false, channels: [], at } : undefined
}

/** When insurances end: half of them are on record, some end soon. */
export function tellInsurances(vehicles: readonly Vehicle[], today: Day, seed: number): Vehicle[] {
  const random = createRandom(seed + 11)
  return vehicles.map((vehicle) => {
    const left = random.whole(-20, 340)
    const insurer = random.pick(INSURERS)
    return random.chance(0.5)
      ? { ...vehicle, insuredUntil: addDays(today, left), insurer }
      : vehicle
  })
}
