import type { Money } from '#shared/kernel/money.ts'
import type { Id } from '#shared/kernel/ulid.ts'
import type { Energy } from '../../vehicle/vehicle.ts'

export type CarVariantId = Id<'CarVariant'>

export const BODY_KINDS = ['sedan', 'hatchback', 'suv', 'mpv', 'wagon', 'coupe', 'pickup'] as const
export type BodyKind = (typeof BODY_KINDS)[number]

export const GEARBOXES = ['manual', 'automatic'] as const
export type Gearbox = (typeof GEARBOXES)[number]

export const DRIVES = ['front', 'rear', 'all'] as const
export type Drive = (typeof DRIVES)[number]

/** What buyers ask for by name and either is there or is not. */
export const EQUIPMENT = [
  'third-row',
  'sliding-doors',
  'tow-hook',
  'panoramic-roof',
  'heated-seats',
  'ventilated-seats',
  'camera-360',
  'adaptive-cruise',
  'lane-keeping',
  'auto-parking',
  'power-tailgate',
  'fast-charging',
  'external-power',
  'air-suspension',
  'head-up-display',
] as const
export type Equipment = (typeof EQUIPMENT)[number]

/** One variant of a model as it is sold: what a comparison sheet has in its columns. */
export interface CarVariant {
  readonly id: CarVariantId
  readonly make: string
  readonly model: string
  /** Model year and trim: "2026 款 1.5T 豪华型". */
  readonly trim: string
  readonly body: BodyKind
  readonly energy: Energy
  readonly gearbox: Gearbox
  readonly drive: Drive
  readonly seats: number
  /** Maker's guide price, minor units. */
  readonly guidePrice: Money
  /** Outer size in millimetres. */
  readonly length: number
  readonly width: number
  readonly height: number
  readonly wheelbase: number
  /** Boot with all seats up, litres. */
  readonly boot: number
  /** Kilowatts. */
  readonly power: number
  /** Millilitres for 100 km (WLTC), of what burns fuel. */
  readonly fuel?: number
  /** Watt-hours for 100 km, of what is charged. */
  readonly electricity?: number
  /** Kilometres on a full battery (CLTC), of what is charged. */
  readonly electricRange?: number
  /** Kilometres between services, and what one costs about, minor units. */
  readonly serviceEveryKm: number
  readonly serviceCost: Money
  readonly equipment: readonly Equipment[]
  /** No longer ordered; kept for who has bought one. */
  readonly isEnded?: boolean
}

/** A variant by the name people use: "比亚迪 海豹06 DM-i 2026 款 豪华型". */
export const nameOfVariant = ({
  make,
  model,
  trim,
}: Pick<CarVariant, 'make' | 'model' | 'trim'>): string => [make, model, trim].join(' ').trim()
