import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { CarVariant, CarVariantId } from '#shared/domain/sales/model/car-variant.ts'
import { checkVariant, type VariantRefusal } from '#shared/domain/sales/model/check-variant.ts'
import {
  addComparedCar,
  assumeCosts,
  type CompareRefusal,
  removeComparedCar,
} from '#shared/domain/sales/presentation/compared-cars.ts'
import type { CostAssumptions } from '#shared/domain/sales/presentation/cost-assumptions.ts'
import type { Sale, SaleId } from '#shared/domain/sales/sale.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { changeSale } from '../change-sale.ts'

/** Lays one more car beside the others. */
export const compareCar = (
  session: Session,
  id: SaleId,
  variantId: CarVariantId,
): Promise<Saved<Sale, CompareRefusal>> =>
  changeSale(session, 'compare-car', id, (sale) =>
    addComparedCar(sale, variantId, session.clock.now()),
  )

/** Takes a car off the comparison. */
export const dropComparedCar = (
  session: Session,
  id: SaleId,
  variantId: CarVariantId,
): Promise<Saved<Sale, 'sale.closed'>> =>
  changeSale(session, 'drop-compared-car', id, (sale) =>
    removeComparedCar(sale, variantId, session.clock.now()),
  )

/** Takes the last car off, as it is on record: pressed twice, the key takes two. */
export const dropLastComparedCar = (
  session: Session,
  id: SaleId,
): Promise<Saved<Sale, 'sale.closed'>> =>
  changeSale(session, 'drop-compared-car', id, (sale) => {
    const last = sale.compared?.at(-1)
    return last === undefined ? ok(sale) : removeComparedCar(sale, last, session.clock.now())
  })

/** Keeps what the costs were reckoned with, so that a paper says the same as the screen did. */
export const keepAssumptions = (
  session: Session,
  id: SaleId,
  costs: CostAssumptions,
): Promise<Saved<Sale, 'sale.closed'>> =>
  changeSale(session, 'keep-cost-assumptions', id, (sale) =>
    assumeCosts(sale, costs, session.clock.now()),
  )

/** Writes a model down, or corrects it. */
export const saveVariant = (
  session: Session,
  variant: CarVariant,
): Promise<Saved<CarVariant, VariantRefusal>> =>
  session.change('save-variant', async (work): Promise<Result<CarVariant, VariantRefusal>> => {
    const checked = checkVariant(variant, session.staff)
    if (checked.ok) await work.carVariants.put(checked.value)
    return checked
  })
