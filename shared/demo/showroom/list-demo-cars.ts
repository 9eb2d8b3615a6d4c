import { type CarVariant, nameOfVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { DemoCar } from '#shared/domain/sales/test-drive/test-drive.ts'
import type { ShowroomCast } from './showroom-cast.ts'

/** What buyers ask to try most: model and trim of the list, and the odometer in kilometres. */
const TRIED = [
  ['海豹06 DM-i', 1, 3260],
  ['宋 PLUS DM-i', 1, 5870],
  ['元 PLUS', 1, 2140],
  ['RAV4 荣放', 1, 4420],
  ['速腾', 1, 6310],
  ['Model Y', 0, 7980],
  ['L6', 1, 1520],
  ['GL8', 1, 3050],
] as const

/** The cars that buyers try; one is no longer in use. */
export function listDemoCars(cast: ShowroomCast): DemoCar[] {
  return TRIED.map(([model, trim, mileageKm], nth): DemoCar => {
    const variant = variantOfModel(cast.variants, model, trim)
    return {
      id: cast.nextId<'DemoCar'>(),
      name: nameOfVariant(variant),
      plate: cast.plate(variant.energy).plate,
      isAutomatic: variant.gearbox === 'automatic',
      mileageKm,
      isActive: nth < TRIED.length - 1,
    }
  })
}

/** A trim of a model of the list; a story that names what is not there is a slip. */
export function variantOfModel(
  variants: readonly CarVariant[],
  model: string,
  trim: number,
): CarVariant {
  const found = variants.filter((each) => each.model === model)[trim]
  if (found === undefined) throw new Error(`No trim ${trim} of ${model} in the list of models`)
  return found
}
