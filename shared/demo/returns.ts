import { linkRework } from '#shared/domain/rework/link-rework.ts'
import { listReworkChoices } from '#shared/domain/rework/list-rework-choices.ts'
import { computeSanbao, hasSanbaoWarning } from '#shared/domain/sanbao/compute-sanbao.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { addMonths, type Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { createUlidSource } from '#shared/kernel/ulid.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import { createRandom } from './random.ts'

const COMPLAINT = '上次修过，老毛病又犯了。'

/** One of today's cars is back with what was mended before: the first whose work is covered. */
export function tellRework(visits: readonly Visit[], now: Instant, seed: number): Visit[] {
  const nextId = createUlidSource({ now: () => now, random: createRandom(seed + 13).next })
  let isTold = false
  return visits.map((visit) => {
    if (isTold || visit.step !== 'inspecting') return visit
    const [choice] = listReworkChoices(
      visits.filter(({ vehicleId }) => vehicleId === visit.vehicleId),
      { visit, now, on: visit.day, atKm: visit.intake.mileageKm },
    )
    if (choice === undefined) return visit
    isTold = true
    return unwrap(
      linkRework(visit, {
        choices: [choice],
        complaint: COMPLAINT,
        nextJobId: () => nextId<'Job'>(),
        nextPartId: () => nextId<'PartLine'>(),
      }),
    )
  })
}

/** 三包 lasts three years; this many of the cars have their first day on record. */
const YEARS_MONTHS = 36
/** Cars that came near a threshold: enough to see what the shop is told. */
const MOST_NEAR = 2

/** Young family cars of the shop's own customers have their first day written down. */
export function tellSanbao(
  vehicles: readonly Vehicle[],
  visits: readonly Visit[],
  { today, now }: { readonly today: Day; readonly now: Instant },
): Vehicle[] {
  const oldest = addMonths(today, -YEARS_MONTHS)
  const byCar = new Map<string, Visit[]>()
  for (const visit of visits) {
    const own = byCar.get(visit.vehicleId)
    if (own === undefined) byCar.set(visit.vehicleId, [visit])
    else own.push(visit)
  }
  let near = 0
  return vehicles.map((vehicle) => {
    const { firstRegisteredOn: from, kind } = vehicle
    if (kind !== 'car' || from === undefined || from < oldest) return vehicle
    const told = { ...vehicle, sanbaoFrom: from }
    const sanbao = computeSanbao(told, byCar.get(vehicle.id) ?? [], {
      now,
      offsetMinutes: DEMO_SHOP.offsetMinutes,
    })
    if (sanbao === undefined || !hasSanbaoWarning(sanbao)) return told
    near += 1
    return near <= MOST_NEAR ? told : vehicle
  })
}
