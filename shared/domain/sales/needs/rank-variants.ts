import { compare, type Money, ZERO } from '#shared/kernel/money.ts'
import { hasTractionBattery } from '../../vehicle/vehicle.ts'
import type { CarVariant, Equipment } from '../model/car-variant.ts'
import type { CarUse, NeedsSheet } from './needs-sheet.ts'

/** Why a car suits or does not, as a code that the screen words, with its figures. */
export type FitReason =
  | { readonly code: 'in-budget' | 'below-budget'; readonly isFor: true }
  | { readonly code: 'above-budget'; readonly isFor: false; readonly by: Money }
  | { readonly code: 'seats'; readonly isFor: true; readonly seats: number }
  | { readonly code: 'seats-short'; readonly isFor: false; readonly seats: number }
  | { readonly code: 'energy' | 'body' | 'charger-at-home' | 'in-stock'; readonly isFor: true }
  | {
      readonly code: 'energy-other' | 'body-other' | 'no-charger' | 'too-long' | 'manual'
      readonly isFor: false
    }
  | { readonly code: 'use'; readonly isFor: true; readonly use: CarUse }
  | { readonly code: 'equipment'; readonly isFor: true; readonly has: readonly Equipment[] }
  | {
      readonly code: 'equipment-missing'
      readonly isFor: false
      readonly lacks: readonly Equipment[]
    }
  | { readonly code: 'low-running-cost'; readonly isFor: true }

export interface RankedVariant {
  readonly variant: CarVariant
  /** The higher the better; only the order means anything. */
  readonly score: number
  readonly reasons: readonly FitReason[]
  /** Whether nothing speaks against it that cannot be helped: seats, budget, length, gearbox. */
  readonly isFitting: boolean
}

export interface RankContext {
  /** What a variant costs on the road, minor units. */
  readonly priceOf: (variant: CarVariant) => Money
  /** How many of it the shop has unsold. */
  readonly stockOf: (variant: CarVariant) => number
}

/** Weights of what a reason says: what cannot be helped outweighs all wishes together. */
const WEIGHT: Readonly<Record<FitReason['code'], number>> = {
  'in-budget': 20,
  'below-budget': 14,
  'above-budget': -60,
  seats: 10,
  'seats-short': -100,
  energy: 12,
  'energy-other': -30,
  body: 10,
  'body-other': -15,
  'charger-at-home': 8,
  'no-charger': -12,
  'too-long': -60,
  manual: -100,
  use: 8,
  equipment: 3,
  'equipment-missing': -3,
  'low-running-cost': 6,
  'in-stock': 5,
}

const UNHELPFUL = new Set<FitReason['code']>(['above-budget', 'seats-short', 'too-long', 'manual'])

/** From so many kilometres a year what the energy costs decides. [G] */
const MANY_KM = 20_000

/** Orders cars by how well they suit a buyer, each with its reasons; equal ones by price. */
export function rankVariants(
  needs: NeedsSheet,
  variants: readonly CarVariant[],
  context: RankContext,
): RankedVariant[] {
  return variants
    .filter(({ isEnded }) => isEnded !== true)
    .map((variant) => rank(needs, variant, context))
    .sort(
      (a, b) =>
        b.score - a.score ||
        compare(context.priceOf(a.variant), context.priceOf(b.variant)) ||
        (a.variant.id < b.variant.id ? -1 : 1),
    )
}

function rank(needs: NeedsSheet, variant: CarVariant, context: RankContext): RankedVariant {
  const reasons = [
    ...budgetReasons(needs, context.priceOf(variant)),
    ...roomReasons(needs, variant),
    ...wishReasons(needs, variant),
    ...energyReasons(needs, variant),
    ...(context.stockOf(variant) > 0 ? [{ code: 'in-stock', isFor: true } as const] : []),
  ]
  const score = reasons.reduce((total, reason) => total + WEIGHT[reason.code] * timesOf(reason), 0)
  return { variant, score, reasons, isFitting: !reasons.some(({ code }) => UNHELPFUL.has(code)) }
}

/** Each wished-for piece of equipment counts. */
const timesOf = (reason: FitReason): number => {
  if (reason.code === 'equipment') return reason.has.length
  return reason.code === 'equipment-missing' ? reason.lacks.length : 1
}

function budgetReasons({ budgetFrom, budgetTo }: NeedsSheet, price: Money): FitReason[] {
  if (budgetTo === undefined) return []
  if (compare(price, budgetTo) > 0) {
    return [{ code: 'above-budget', isFor: false, by: (price - budgetTo) as Money }]
  }
  const isBelow = compare(price, budgetFrom ?? ZERO) < 0
  return [{ code: isBelow ? 'below-budget' : 'in-budget', isFor: true }]
}

function roomReasons(needs: NeedsSheet, { seats, length, gearbox }: CarVariant): FitReason[] {
  const { people, longest, isAutomaticOnly } = needs
  const reasons: FitReason[] = []
  if (people !== undefined) {
    reasons.push(
      seats < people
        ? { code: 'seats-short', isFor: false, seats }
        : { code: 'seats', isFor: true, seats },
    )
  }
  if (longest !== undefined && length > longest) reasons.push({ code: 'too-long', isFor: false })
  if (isAutomaticOnly === true && gearbox === 'manual') {
    reasons.push({ code: 'manual', isFor: false })
  }
  return reasons
}

function wishReasons(needs: NeedsSheet, variant: CarVariant): FitReason[] {
  const { bodies, likes, uses } = needs
  const reasons: FitReason[] = uses
    .filter((use) => suits(use, variant))
    .map((use) => ({ code: 'use', isFor: true, use }))
  if (bodies.length > 0) {
    reasons.push(
      bodies.includes(variant.body)
        ? { code: 'body', isFor: true }
        : { code: 'body-other', isFor: false },
    )
  }
  const has = likes.filter((like) => variant.equipment.includes(like))
  const lacks = likes.filter((like) => !variant.equipment.includes(like))
  if (has.length > 0) reasons.push({ code: 'equipment', isFor: true, has })
  if (lacks.length > 0) reasons.push({ code: 'equipment-missing', isFor: false, lacks })
  return reasons
}

function energyReasons(needs: NeedsSheet, { energy }: CarVariant): FitReason[] {
  const { energies, parking, kmPerYear } = needs
  const reasons: FitReason[] = []
  if (energies.length > 0) {
    reasons.push(
      energies.includes(energy)
        ? { code: 'energy', isFor: true }
        : { code: 'energy-other', isFor: false },
    )
  }
  if (hasTractionBattery(energy) && parking === 'own-charger') {
    reasons.push({ code: 'charger-at-home', isFor: true })
  }
  if (energy === 'battery-electric' && (parking === 'street' || parking === 'shared-garage')) {
    reasons.push({ code: 'no-charger', isFor: false })
  }
  if (energy !== 'petrol' && energy !== 'diesel' && (kmPerYear ?? 0) >= MANY_KM) {
    reasons.push({ code: 'low-running-cost', isFor: true })
  }
  return reasons
}

/** What each use asks of a car; the shop's experience in figures. [G] */
function suits(use: CarUse, car: CarVariant): boolean {
  switch (use) {
    case 'commuting':
      return car.length <= 4_700 && car.energy !== 'diesel'
    case 'family':
      return car.seats >= 5 && car.wheelbase >= 2_700 && car.boot >= 400
    case 'business':
      return car.wheelbase >= 2_850 && (car.body === 'sedan' || car.body === 'mpv')
    case 'long-distance':
      return car.energy !== 'battery-electric' || (car.electricRange ?? 0) >= 600
    case 'off-road':
      return car.drive === 'all' && (car.body === 'suv' || car.body === 'pickup')
    case 'cargo':
      return car.boot >= 600 || car.body === 'pickup' || car.body === 'mpv'
  }
}
