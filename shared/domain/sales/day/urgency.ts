import { type Day, daysBetween } from '#shared/kernel/day.ts'
import type { Staff } from '../../staff/staff.ts'
import { nextCall } from '../after/plan-calls.ts'
import type { GivenLimits } from '../quotation/given-limit.ts'
import { quotationOf } from '../quotation/quote.ts'
import { waitsForApproval } from '../quotation/waits-for-approval.ts'
import { findOpenVisit } from '../reception/receive-buyer.ts'
import type { Sale } from '../sale.ts'
import type { StockCar } from '../stock/stock-car.ts'
import type { TestDrive } from '../test-drive/test-drive.ts'

/**
 * Why a buyer is to be looked after now, the most pressing first: somebody stands in the showroom, a
 * lead is unanswered, a discount waits for the manager's yes, a drive is today, the ordered car has
 * come, the next action is overdue or due, a call after the hand-over is due, a lost buyer is to be
 * asked again, a loss waits for the manager's yes. `later`: nothing today. `waiting`: it is with the
 * manager.
 */
export const URGENCIES = [
  'here',
  'answer',
  'approval',
  'drive',
  'arrived',
  'overdue',
  'today',
  'call',
  'back',
  'loss',
  'later',
  'waiting',
] as const
export type Urgency = (typeof URGENCIES)[number]

export interface UrgencyFacts {
  /** The drives of this buyer. */
  readonly drives: readonly TestDrive[]
  /** The car kept for this buyer. */
  readonly car: StockCar | undefined
  /** Who wrote the quotation that holds. */
  readonly writer: Pick<Staff, 'roles'> | undefined
  readonly limits: GivenLimits
  readonly today: Day
  /** Whether the person who looks may approve losses and discounts. */
  readonly mayDecide: boolean
}

/** How pressing a buyer is. */
export interface Pressing {
  readonly urgency: Urgency
  /** Days that what is due is overdue; 0 where it is not. */
  readonly daysLate: number
  /** Orders buyers of the same urgency, the earliest first: an instant or a day. */
  readonly since: string
  readonly drive?: TestDrive
}

/** Why a buyer is on today's list, whatever became of the sale; merged ones never are. */
export function urgencyOf(sale: Sale, facts: UrgencyFacts): Pressing {
  if (sale.state === 'delivered') return ofCall(sale, facts.today)
  if (sale.state === 'lost') return ofComingBack(sale, facts.today)
  return ofOpen(sale, facts)
}

function ofOpen(sale: Sale, facts: UrgencyFacts): Pressing {
  const { today, mayDecide, writer, limits, car } = facts
  const { loss, next } = sale
  if (loss !== undefined) return pressing(mayDecide ? 'loss' : 'waiting', loss.askedAt)
  const here = findOpenVisit(sale)
  if (here !== undefined) return pressing('here', here.arrivedAt)
  const lead = sale.leads.find(({ answeredAt }) => answeredAt === undefined)
  if (lead !== undefined) return pressing('answer', lead.arrivedAt)
  const quotation = sale.order === undefined ? quotationOf(sale) : undefined
  if (quotation !== undefined && waitsForApproval(quotation, writer, limits)) {
    return pressing(mayDecide ? 'approval' : 'waiting', quotation.at)
  }
  const drive = findDrive(facts)
  if (drive !== undefined) return { ...pressing('drive', drive.from), drive }
  const daysLate = Math.max(0, daysBetween(next.on, today))
  const hasCome = car?.state === 'in-stock' && sale.preDelivery === undefined
  if (hasCome && next.on <= today) return { ...pressing('arrived', next.on), daysLate }
  if (next.on > today) return pressing('later', next.on)
  return { ...pressing(daysLate > 0 ? 'overdue' : 'today', next.on), daysLate }
}

/** A drive that is out, whenever it began, before one that is booked for today. */
function findDrive({ drives, today }: UrgencyFacts): TestDrive | undefined {
  const booked = drives
    .filter(({ state, day }) => state === 'booked' && day <= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  return drives.find(({ state }) => state === 'out') ?? booked[0]
}

function ofCall({ calls }: Sale, today: Day): Pressing {
  const call = nextCall(calls)
  if (call === undefined || call.on > today) return pressing('later', call?.on ?? '')
  return { ...pressing('call', call.on), daysLate: daysBetween(call.on, today) }
}

function ofComingBack({ loss }: Sale, today: Day): Pressing {
  const on = loss?.takenUpIn === undefined ? loss?.comeBackOn : undefined
  if (on === undefined || on > today) return pressing('later', on ?? '')
  return { ...pressing('back', on), daysLate: daysBetween(on, today) }
}

const pressing = (urgency: Urgency, since: string): Pressing => ({ urgency, daysLate: 0, since })

/** Below 0 where `a` is to be done first: by urgency, then whoever has waited longest. */
export function comparePressing(a: Pressing, b: Pressing): number {
  const rank = URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency)
  if (rank !== 0) return rank
  return a.since === b.since ? 0 : a.since < b.since ? -1 : 1
}
