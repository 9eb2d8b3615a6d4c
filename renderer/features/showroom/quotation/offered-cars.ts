import { type CarVariant, nameOfVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import type { StockCar, StockState } from '#shared/domain/sales/stock/stock-car.ts'
import type { Energy } from '#shared/domain/vehicle/vehicle.ts'
import type { Quoting } from './list-quoting.ts'

/** One car that can be quoted: a very car, or a model that would be ordered. */
export interface OfferedCar {
  readonly key: string
  readonly name: string
  /** Colour and the last of its frame number. */
  readonly mark: string
  readonly where: StockState | 'to-order'
  readonly isUsed: boolean
  readonly isKept: boolean
  readonly price: StockCar['price']
  /** What choosing it writes into the quotation. */
  readonly takes: Pick<
    QuotationDraft,
    'variantId' | 'stockCarId' | 'carName' | 'energy' | 'listPrice' | 'carCost'
  >
}

/** Everything that can be quoted: cars that are there before models to order. */
export function listOfferedCars({ variants, stock, bought }: Quoting): OfferedCar[] {
  const energyOf = (car: StockCar): Energy =>
    variants.find(({ id }) => id === car.variantId)?.energy ??
    bought.find(({ id }) => id === car.appraisalId)?.car.energy ??
    'petrol'
  const rank = { 'in-stock': 0, 'in-transit': 1, ordered: 2, delivered: 3 }
  const there = [...stock].sort((a, b) => rank[a.state] - rank[b.state])
  return [...there.map((car) => offerOfCar(car, energyOf(car))), ...variants.map(offerOfVariant)]
}

const offerOfCar = (car: StockCar, energy: Energy): OfferedCar => ({
  key: car.id,
  name: car.name,
  mark: [car.color, car.vin.slice(-6)].filter((part) => part !== '').join(' '),
  where: car.state,
  isUsed: car.kind === 'used',
  isKept: car.saleId !== undefined,
  price: car.price,
  takes: {
    ...(car.variantId === undefined ? {} : { variantId: car.variantId }),
    stockCarId: car.id,
    carName: car.name,
    energy,
    listPrice: car.price,
    carCost: car.cost,
  },
})

const offerOfVariant = (variant: CarVariant): OfferedCar => ({
  key: variant.id,
  name: nameOfVariant(variant),
  mark: '',
  where: 'to-order',
  isUsed: false,
  isKept: false,
  price: variant.guidePrice,
  takes: {
    variantId: variant.id,
    carName: nameOfVariant(variant),
    energy: variant.energy,
    listPrice: variant.guidePrice,
  },
})

/** The same cars, those first that the buyer asked for; the order among them stays. */
export function putWantedFirst(cars: readonly OfferedCar[], wanted: string): OfferedCar[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = ({ name }: OfferedCar): number =>
    words.filter((word) => name.toLowerCase().includes(word)).length
  return [...cars].sort((a, b) => fits(b) - fits(a))
}

/** The cars whose name, colour or frame number has every word that was typed. */
export function findOfferedCars(cars: readonly OfferedCar[], typed: string): OfferedCar[] {
  const words = typed.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  return cars.filter(({ name, mark }) => {
    const text = `${name} ${mark}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** A quotation about another car: what belonged to the one before goes with it. */
export function withCar(draft: QuotationDraft, car: OfferedCar): QuotationDraft {
  const { variantId: _variant, stockCarId: _car, carCost: _cost, ...rest } = draft
  const moved = { ...rest, ...car.takes }
  if (!car.isUsed) return moved
  // Purchase tax was paid for a used car when it was new.
  const { invoiceOn: _invoice, ...untaxed } = moved
  return untaxed
}
