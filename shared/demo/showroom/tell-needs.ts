import { EQUIPMENT } from '#shared/domain/sales/model/car-variant.ts'
import { CAR_USES, type NeedsSheet, PARKING_KINDS } from '#shared/domain/sales/needs/needs-sheet.ts'
import { reachStep } from '#shared/domain/sales/reach-step.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { money } from '#shared/kernel/money.ts'
import type { Random } from '../random.ts'

const TEN_THOUSAND = 1_000_000

/** What a buyer says they need, about three quarters of the time. */
export function askForNeeds(sale: Sale, random: Random, at: Instant): Sale {
  if (!random.chance(0.75)) return sale
  const from = random.whole(8, 20)
  const needs: NeedsSheet = {
    uses: [random.pick(CAR_USES)],
    people: random.whole(1, 6),
    budgetFrom: money(from * TEN_THOUSAND),
    budgetTo: money((from + random.whole(3, 8)) * TEN_THOUSAND),
    energies: [],
    bodies: [],
    kmPerYear: random.whole(8, 32) * 1000,
    parking: random.pick(PARKING_KINDS),
    likes: [random.pick(EQUIPMENT)],
    words: '',
  }
  return reachStep({ ...sale, needs }, 'needs', at)
}
