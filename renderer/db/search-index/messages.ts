import type { CustomerId } from '#shared/domain/customer/customer.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { IndexAnswer } from './search-index.ts'

/** The rows that one change of the records touched. */
export interface TouchedRows {
  readonly customers: readonly CustomerId[]
  readonly vehicles: readonly VehicleId[]
  readonly visits: readonly VisitId[]
}

/** To the worker. `fill` begins anew; it and `touch` are answered with `ready`, one for one. */
export type ToIndex =
  | { readonly type: 'fill'; readonly database: string }
  | { readonly type: 'touch'; readonly rows: TouchedRows }
  | { readonly type: 'find'; readonly id: number; readonly text: string; readonly limit: number }

export type FromIndex =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'found'; readonly id: number; readonly answer: IndexAnswer }

/** One end of the line between the desk and the worker. */
export interface Line<Out, In> {
  postMessage(message: Out): void
  onmessage: ((event: { readonly data: In }) => void) | null
}
