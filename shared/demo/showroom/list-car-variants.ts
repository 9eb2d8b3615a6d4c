import type { CarVariant, CarVariantId } from '#shared/domain/sales/model/car-variant.ts'
import { money } from '#shared/kernel/money.ts'
import { CHARGED_SEDANS } from './charged-sedans.ts'
import { CHARGED_SUVS } from './charged-suvs.ts'
import { FUEL_SEDANS } from './fuel-sedans.ts'
import { FUEL_SUVS } from './fuel-suvs.ts'
import type { ModelFacts, TrimFacts } from './model-facts.ts'
import { SMALL_CARS } from './small-cars.ts'
import { VANS } from './vans.ts'

const YEAR = '2026 款'

/**
 * The models of the demo showroom with their trims. Figures are rounded from what makers publish and
 * stand for trying the program; a shop writes its own. Ids are made of the place in the list, so that
 * the same list gives the same records.
 */
export function listCarVariants(): CarVariant[] {
  const models = [
    ...FUEL_SEDANS,
    ...CHARGED_SEDANS,
    ...FUEL_SUVS,
    ...CHARGED_SUVS,
    ...SMALL_CARS,
    ...VANS,
  ]
  return models.flatMap((model, at) =>
    model.trims.map((trim, nth) => variantOf(model, trim, at, nth)),
  )
}

function variantOf(facts: ModelFacts, trim: TrimFacts, at: number, nth: number): CarVariant {
  const { make, model, body, energy, gearbox, drive, seats, boot, size, serviceEveryKm } = facts
  const [length, width, height, wheelbase] = size
  const { yuan, trim: name, power, equipment, ...own } = trim
  return {
    id: `01DEM0CAR${String(at).padStart(8, '0')}${String(nth).padStart(9, '0')}` as CarVariantId,
    make,
    model,
    trim: `${YEAR} ${name}`,
    body,
    energy,
    gearbox,
    drive,
    seats,
    guidePrice: money(yuan * 100),
    length,
    width,
    height,
    wheelbase,
    boot,
    power,
    serviceEveryKm,
    serviceCost: money(facts.serviceYuan * 100),
    equipment,
    ...own,
  }
}
