import type { Money } from '#shared/kernel/money.ts'
import { compare, isNegative, ZERO } from '#shared/kernel/money.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Energy } from '../../vehicle/vehicle.ts'
import type { BodyKind, Equipment } from '../model/car-variant.ts'

/** What the car is for (用途). */
export const CAR_USES = [
  'commuting',
  'family',
  'business',
  'long-distance',
  'off-road',
  'cargo',
] as const
export type CarUse = (typeof CAR_USES)[number]

/** Where the car stands at night. */
export const PARKING_KINDS = ['own-charger', 'own-space', 'shared-garage', 'street'] as const
export type ParkingKind = (typeof PARKING_KINDS)[number]

/** The car the buyer drives now. */
export interface PresentCar {
  readonly car: string
  /** Whether it is to be taken in part payment; absent: not asked. */
  readonly isTradedIn?: boolean
  /** What the buyer likes about it and does not. */
  readonly words: string
}

/** What a buyer needs, as asked in the showroom (需求诊断表). An answer not given is absent. */
export interface NeedsSheet {
  readonly uses: readonly CarUse[]
  /** Who rides along most days, the driver among them. */
  readonly people?: number
  /** On the road, with tax and registration; minor units. */
  readonly budgetFrom?: Money
  readonly budgetTo?: Money
  /** Energies the buyer would take; none named: any. */
  readonly energies: readonly Energy[]
  readonly bodies: readonly BodyKind[]
  readonly kmPerYear?: number
  readonly parking?: ParkingKind
  /** The longest car that fits the space, millimetres. */
  readonly longest?: number
  /** Driving licence for automatics only. */
  readonly isAutomaticOnly?: boolean
  readonly likes: readonly Equipment[]
  readonly presentCar?: PresentCar
  /** What else was said. */
  readonly words: string
}

/** A sheet before the first question. */
export const NOTHING_ASKED: NeedsSheet = {
  uses: [],
  energies: [],
  bodies: [],
  likes: [],
  words: '',
}

export type NeedsRefusal =
  | 'needs.empty'
  | 'needs.people-range'
  | 'needs.budget-order'
  | 'needs.budget-range'
  | 'needs.km-range'
  | 'needs.longest-range'

const MOST_PEOPLE = 60
const MOST_KM = 300_000
const SHORTEST = 2_000
const LONGEST = 12_000

/** Whether a sheet says anything, and nothing that cannot be. */
export function checkNeeds(needs: NeedsSheet): Result<NeedsSheet, NeedsRefusal> {
  const { uses, people, budgetFrom, budgetTo, kmPerYear, longest } = needs
  if (uses.length === 0) return fail('needs.empty')
  if (people !== undefined && !isWithin(people, 1, MOST_PEOPLE)) {
    return fail('needs.people-range', { most: MOST_PEOPLE })
  }
  if ([budgetFrom, budgetTo].some((each) => each !== undefined && isNegative(each))) {
    return fail('needs.budget-range')
  }
  if (budgetTo !== undefined && compare(budgetFrom ?? ZERO, budgetTo) > 0) {
    return fail('needs.budget-order')
  }
  if (kmPerYear !== undefined && !isWithin(kmPerYear, 0, MOST_KM)) {
    return fail('needs.km-range', { most: MOST_KM })
  }
  if (longest !== undefined && !isWithin(longest, SHORTEST, LONGEST)) {
    return fail('needs.longest-range', { least: SHORTEST, most: LONGEST })
  }
  return ok({ ...needs, words: needs.words.trim() })
}

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most
