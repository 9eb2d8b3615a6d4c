import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'

/** A trim as it differs from the others of its model. */
export interface TrimFacts
  extends Partial<
    Pick<
      CarVariant,
      'energy' | 'gearbox' | 'drive' | 'seats' | 'fuel' | 'electricity' | 'electricRange'
    >
  > {
  readonly trim: string
  /** Guide price in whole yuan. */
  readonly yuan: number
  readonly power: number
  readonly equipment: CarVariant['equipment']
}

/** A model with what its trims have in common. */
export interface ModelFacts
  extends Pick<
    CarVariant,
    'make' | 'model' | 'body' | 'energy' | 'gearbox' | 'drive' | 'seats' | 'boot' | 'serviceEveryKm'
  > {
  /** Length, width, height, wheelbase in millimetres. */
  readonly size: readonly [number, number, number, number]
  readonly serviceYuan: number
  readonly trims: readonly TrimFacts[]
}
