import { add, type Money, ZERO } from '#shared/kernel/money.ts'
import { applyRate } from '#shared/kernel/rate.ts'
import type { PartChoice, StandardJob, StandardPart } from '../catalogue/standard-job.ts'
import type { Shop } from '../shop/shop.ts'
import type { PartClass } from './part-line.ts'

type Markups = NonNullable<Shop['markups']>

/** A part while it is being written: what is not filled in yet is absent. */
export interface PricedPart {
  readonly name: string
  readonly class: PartClass
  readonly number?: string | undefined
  readonly brand?: string | undefined
  /** Minor units per unit. */
  readonly price?: Money | undefined
  readonly cost?: Money | undefined
}

/** Where prices come from. */
export interface PriceSource {
  /** The job of the price list the part belongs to, as it is on this car. */
  readonly standardJob?: StandardJob | undefined
  readonly markups?: Markups | undefined
}

/**
 * What a part sells for when it was bought at `cost`: cost × (1 + markup of its class), minor
 * units, rounded once, half-up. Undefined for a class without a markup: then the price is typed.
 */
export function priceFromCost(
  cost: Money,
  partClass: PartClass,
  markups: Markups = {},
): Money | undefined {
  if (partClass === 'customer-supplied') return ZERO
  const markup = markups[partClass]
  return markup === undefined ? undefined : add(cost, applyRate(cost, markup))
}

/**
 * The part in another class. Make, number and price follow the price list where it has the part in
 * that class; else a known buying price is marked up anew; else what was typed stays, but never the
 * make of the class before. Customer's own parts are billed at nothing.
 */
export function withClass<P extends PricedPart>(
  part: P,
  partClass: PartClass,
  { standardJob, markups }: PriceSource,
): P {
  if (partClass === part.class) return part
  const listed = findStandardPart(standardJob, part.name)
  const choice = listed?.choices.find((each) => each.class === partClass)
  if (choice !== undefined) return { ...part, class: partClass, ...filled(choice) }
  const own = isOfPriceList(part, listed) ? { ...part, ...NO_MAKE } : part
  if (partClass === 'customer-supplied') {
    return { ...own, class: partClass, price: ZERO, cost: undefined }
  }
  // Nothing is the price of customer's own parts only; for any other it still has to be named.
  const before = part.class === 'customer-supplied' ? undefined : own.price
  const marked = own.cost === undefined ? undefined : priceFromCost(own.cost, partClass, markups)
  return { ...own, class: partClass, price: marked ?? before }
}

/** The part with its buying price, and with the price that follows from it. */
export function withCost<P extends PricedPart>(
  part: P,
  cost: Money | undefined,
  { markups }: PriceSource,
): P {
  const price = cost === undefined ? undefined : priceFromCost(cost, part.class, markups)
  return { ...part, cost, ...(price === undefined ? {} : { price }) }
}

const NO_MAKE = { number: undefined, brand: undefined, cost: undefined } as const

const filled = ({ brand, number, price, cost }: PartChoice) => ({ brand, number, price, cost })

function findStandardPart(job: StandardJob | undefined, name: string): StandardPart | undefined {
  const written = name.trim()
  return [...(job?.parts ?? []), ...(job?.likelyParts ?? [])].find((part) => part.name === written)
}

/** Whether make and price are those of the price list, not somebody's own. */
function isOfPriceList(part: PricedPart, listed: StandardPart | undefined): boolean {
  return (
    listed?.choices.some(
      (choice) =>
        choice.class === part.class &&
        choice.price === part.price &&
        (choice.brand ?? '') === (part.brand ?? '').trim(),
    ) ?? false
  )
}
