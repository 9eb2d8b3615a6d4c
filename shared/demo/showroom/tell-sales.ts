import type { Customer } from '#shared/domain/customer/customer.ts'
import { assignSale } from '#shared/domain/sales/assign-sale.ts'
import { BUYER_PROFILES } from '#shared/domain/sales/buyer-profile.ts'
import { LEAD_CHANNELS } from '#shared/domain/sales/lead/lead.ts'
import { takeLead } from '#shared/domain/sales/lead/take-lead.ts'
import { approveLoss, askToLose } from '#shared/domain/sales/loss/lose-sale.ts'
import { LOSS_REASONS } from '#shared/domain/sales/loss/loss.ts'
import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import { closeShowroomVisit, receiveBuyer } from '#shared/domain/sales/reception/receive-buyer.ts'
import { recordContact } from '#shared/domain/sales/record-contact.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { hasRole, type Staff } from '#shared/domain/staff/staff.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { addMinutes, atLocal, dayOf, type Instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { createUlidSource, type UlidSource } from '#shared/kernel/ulid.ts'
import { buildPersonName } from '../names.ts'
import { createRandom, type Random } from '../random.ts'
import { LOST_WORDS, NEXT_STEPS, SAID, WANTED_WORDS } from './sale-words.ts'
import { askForNeeds } from './tell-needs.ts'

interface SalesStory {
  readonly staff: readonly Staff[]
  /** People who come for service: some of them buy their next car here. */
  readonly customers: readonly Customer[]
  readonly variants: readonly CarVariant[]
  readonly now: Instant
  readonly offsetMinutes: number
  readonly seed: number
}

/** What a season in the showroom leaves on record. */
export interface ToldSales {
  /** Who sells, beside the people of the shop. */
  readonly staff: readonly Staff[]
  readonly customers: readonly Customer[]
  readonly sales: readonly Sale[]
}

const SALES = 64
const SELLERS = ['孙倩', '周凯'] as const
const MINUTES_PER_DAY = 24 * 60

/** A season of leads, told through the rules: answered or late, come or not, lost or still open. */
export function tellSales(story: SalesStory): ToldSales {
  const { now, offsetMinutes, seed } = story
  const random = createRandom(seed + 40)
  let time = addMinutes(now, -100 * MINUTES_PER_DAY)
  const nextId = createUlidSource({ now: () => time, random: random.next })
  const sellers = SELLERS.map(
    (name): Staff => ({ id: nextId<'Staff'>(), name, roles: ['consultant'], isActive: true }),
  )
  const consultants = [...story.staff.filter((each) => hasRole(each, 'consultant')), ...sellers]
  const customers: Customer[] = []
  const sales: Sale[] = []
  for (let nth = 0; nth < SALES; nth += 1) {
    const share = nth / SALES
    // The last ones came today: some are still to be answered.
    const ago = Math.round((1 - share) ** 1.6 * 88 * MINUTES_PER_DAY)
    const at = atDaytime(addMinutes(now, -ago), now, offsetMinutes, random)
    time = at
    const old = random.chance(0.3) ? random.pick(story.customers) : undefined
    const isKnown = old !== undefined && !sales.some(({ customerId }) => customerId === old.id)
    const customer: Customer = isKnown
      ? old
      : {
          id: nextId<'Customer'>(),
          kind: 'person',
          name: buildPersonName(random),
          phone: `13${random.whole(0, 9)}${String(random.whole(0, 99_999_999)).padStart(8, '0')}`,
          createdAt: at,
        }
    if (!isKnown) customers.push(customer)
    const consultant = random.pick(consultants)
    sales.push(tellSale(story, { random, nextId, customer, consultant, at, nth }))
  }
  return { staff: sellers, customers, sales }
}

interface OneSale {
  readonly random: Random
  readonly nextId: UlidSource
  readonly customer: Customer
  readonly consultant: Staff
  readonly at: Instant
  readonly nth: number
}

function tellSale(story: SalesStory, one: OneSale): Sale {
  const { variants, now, offsetMinutes } = story
  const { random, nextId, customer, consultant, at, nth } = one
  const variant = random.pick(variants)
  const today = dayOf(now, offsetMinutes)
  let sale = unwrap(
    takeLead(
      {
        channel: random.pick(LEAD_CHANNELS),
        words: random.pick(WANTED_WORDS),
        wanted: `${variant.make} ${variant.model}`,
        profile: random.pick(BUYER_PROFILES),
      },
      {
        id: nextId<'Sale'>(),
        customerId: customer.id,
        at,
        offsetMinutes,
        next: { what: '首次联系', on: dayOf(at, offsetMinutes) },
      },
    ),
  )
  sale = unwrap(assignSale(sale, consultant, { by: 'rotation', at: addMinutes(at, 1) }))
  const answeredAt = addMinutes(at, random.chance(0.8) ? random.whole(3, 14) : random.whole(18, 70))
  // Two of the newest have not been answered yet.
  if (nth >= SALES - 2 || answeredAt > now) return sale
  sale = unwrap(
    recordContact(
      sale,
      {
        how: 'phone',
        words: random.pick(SAID),
        next: nextOf(random, dayOf(answeredAt, offsetMinutes)),
      },
      { by: consultant.id, at: answeredAt, offsetMinutes },
    ),
  )
  if (!random.chance(0.72)) return giveUpOrWait(story, sale, one, answeredAt)
  const cameAt = addMinutes(
    answeredAt,
    random.whole(1, 5) * MINUTES_PER_DAY + random.whole(-90, 90),
  )
  if (cameAt > now) return isDueLater(sale, today) ? sale : withNext(sale, random, today)
  sale = unwrap(
    receiveBuyer(
      sale,
      {
        id: nextId<'ShowroomVisit'>(),
        people: random.whole(1, 4),
        consultantId: consultant.id,
      },
      cameAt,
    ),
  )
  const askedAt = addMinutes(cameAt, 12)
  if (askedAt > now) return sale
  sale = askForNeeds(sale, random, askedAt)
  const leftAt = addMinutes(cameAt, random.whole(35, 110))
  if (leftAt > now) return sale
  const end = {
    outcome: 'follow-up',
    words: random.pick(SAID),
    next: nextOf(random, dayOf(leftAt, offsetMinutes)),
  } as const
  sale = unwrap(closeShowroomVisit(sale, end, { at: leftAt, offsetMinutes }))
  return giveUpOrWait(story, sale, one, leftAt)
}

/** Half of those whose day is long gone were given up; the rest are to be done now or later. */
function giveUpOrWait(story: SalesStory, sale: Sale, one: OneSale, since: Instant): Sale {
  const { now, offsetMinutes, staff } = story
  const { random, consultant } = one
  const today = dayOf(now, offsetMinutes)
  if (isDueLater(sale, today)) return sale
  if (!random.chance(0.62)) return withNext(sale, random, today)
  const at = addMinutes(since, random.whole(4, 20) * MINUTES_PER_DAY)
  if (at >= now) return withNext(sale, random, today)
  const reason = random.pick(LOSS_REASONS)
  const draft = { reason, words: LOST_WORDS[reason] }
  const asked = unwrap(askToLose(sale, draft, { by: consultant, at, offsetMinutes }))
  const manager = staff.find((each) => hasRole(each, 'manager'))
  const decidedAt = addMinutes(at, 3 * 60)
  // One or two wait for the manager's yes.
  if (manager === undefined || decidedAt > now || random.chance(0.06)) return asked
  return unwrap(approveLoss(asked, { by: manager, at: decidedAt, offsetMinutes }))
}

const isDueLater = ({ next }: Sale, today: Day): boolean => next.on >= today

/** The consultant has gone on: what is next is due about now. */
function withNext(sale: Sale, random: Random, today: Day): Sale {
  return {
    ...sale,
    next: { what: random.pick(NEXT_STEPS), on: addDays(today, random.whole(-2, 9)) },
  }
}

const nextOf = (random: Random, on: Day) => ({
  what: random.pick(NEXT_STEPS),
  on: addDays(on, random.whole(1, 6)),
})

/** A moment of the shop's day near one, and never after now. */
function atDaytime(near: Instant, now: Instant, offsetMinutes: number, random: Random): Instant {
  const opened = atLocal(dayOf(near, offsetMinutes), '09:00', offsetMinutes)
  const at = addMinutes(opened, random.whole(0, 8 * 60))
  return at < now ? at : addMinutes(now, -random.whole(2, 12))
}
