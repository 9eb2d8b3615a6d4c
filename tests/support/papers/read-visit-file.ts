import { readFileSync } from 'node:fs'
import type { ApprovalMethod } from '#shared/domain/approval/approval.ts'
import type { LimitSource } from '#shared/domain/comparison/comparison.ts'
import type { CustomerKind } from '#shared/domain/customer/customer.ts'
import type { Charge, ChargeKind } from '#shared/domain/estimate/charge.ts'
import type { FoundDuring } from '#shared/domain/estimate/job.ts'
import type { PartClass } from '#shared/domain/estimate/part-line.ts'
import type { RepairCategory } from '#shared/domain/estimate/repair-category.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { OldPartsAnswer, PaymentMethod } from '#shared/domain/settlement/bill.ts'
import type { Energy, PlateColor } from '#shared/domain/vehicle/vehicle.ts'
import type { Intake } from '#shared/domain/visit/intake.ts'
import type { Currency } from '#shared/kernel/money.ts'

export const SAMPLE_NAMES = ['brake-pads', 'electric-tyres', 'taipei-service'] as const
export type SampleName = (typeof SAMPLE_NAMES)[number]

export interface SampleJob {
  readonly name: string
  readonly category: RepairCategory
  readonly foundDuring?: FoundDuring
  readonly reason?: string
  readonly labour?: { readonly hours: number; readonly rate: number }
  readonly parts?: readonly SamplePart[]
  readonly decision: {
    readonly answer: 'approved' | 'declined'
    readonly method: ApprovalMethod
    readonly reason?: string
    readonly offerAgainOn?: string
  }
}

export interface SamplePart {
  readonly name: string
  readonly number?: string
  readonly brand?: string
  readonly class: PartClass
  readonly quantity: number
  readonly unit: string
  readonly price: number
}

export interface SampleComparison {
  readonly part: string
  readonly position?: string
  readonly job?: number
  readonly unit?: string
  readonly newValue?: number
  readonly measured?: number
  readonly limit?: number
  readonly limitSource?: LimitSource
  readonly worseWhen?: 'below' | 'above'
  readonly oldPhoto?: string
  readonly newPhoto?: string
  readonly note?: string
}

/** A visit file as the samples write it; only what the papers' tests read. */
export interface SampleFile {
  readonly locale: DocumentLocale
  readonly shop?: {
    readonly name: string
    readonly address: string
    readonly phone: string
    readonly creditCode?: string
    readonly bank?: string
    readonly account?: string
    readonly currency?: Currency
  }
  readonly staff: Readonly<Record<'advisor' | 'technician' | 'inspector' | 'cashier', string>>
  readonly customer: {
    readonly name: string
    readonly phone: string
    readonly kind?: CustomerKind
    readonly contact?: string
    readonly address?: string
  }
  readonly vehicle: {
    readonly plate: string
    readonly plateColor?: PlateColor
    readonly vin: string
    readonly engineNumber?: string
    readonly make: string
    readonly model: string
    readonly color?: string
    readonly energy?: Energy
    readonly firstRegisteredOn?: string
  }
  readonly intake: Partial<Intake> & {
    readonly arrivedAt: string
    readonly promisedAt: string
    readonly mileageKm: number
    readonly statement: string
  }
  readonly estimate?: { readonly ceiling?: number }
  readonly jobs: readonly SampleJob[]
  readonly comparisons: readonly SampleComparison[]
  readonly charges?: readonly { kind: ChargeKind; name: Charge['name']; amount: number }[]
  readonly settlement: {
    readonly deliveredAt: string
    readonly mileageOutKm: number
    readonly roadTestKm?: number
    readonly discount?: number
    readonly rounding?: number
    readonly oldParts: OldPartsAnswer
    readonly payments: readonly { method: PaymentMethod; amount: number }[]
  }
}

const folder = new URL('../../fixtures/', import.meta.url)

/** One of the three sample visits. Not the app's reader: that one checks its file. */
export function readVisitFile(name: SampleName): SampleFile {
  return JSON.parse(readFileSync(new URL(`visits/${name}.json`, folder), 'utf8'))
}

/** The bytes of a sample photo, named as in a visit file. */
export function readSamplePhoto(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path.replace('../', ''), folder)))
}
