import type { CustomerId } from '#shared/domain/customer/customer.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'

/** The sheets of an open visit, in the order of the work. */
export const VISIT_SHEETS = [
  'intake',
  'estimate',
  'workshop',
  'comparison',
  'inspection',
  'settlement',
  'papers',
] as const
export type VisitSheet = (typeof VISIT_SHEETS)[number]

/** Every place of the desk. */
export type Route =
  | { readonly name: 'board' }
  | { readonly name: 'reception' }
  /** The reception form: for a known car, a known customer with another car, or somebody new. */
  | {
      readonly name: 'receive'
      readonly vehicleId?: VehicleId
      readonly customerId?: CustomerId
      /** What was typed in the search box and found nobody. */
      readonly text?: string
    }
  | { readonly name: 'visit'; readonly visitId: VisitId; readonly sheet: VisitSheet }
  | { readonly name: 'vehicle'; readonly vehicleId: VehicleId }
  | { readonly name: 'workshop' }
  | { readonly name: 'cashier' }
  | { readonly name: 'settings' }
  /** Where old lists come in. */
  | { readonly name: 'import' }

/** Writes a route as the fragment of the address. */
export const formatRoute = (route: Route): string => {
  switch (route.name) {
    case 'visit':
      return `#/visit/${route.visitId}/${route.sheet}`
    case 'vehicle':
      return `#/vehicle/${route.vehicleId}`
    case 'receive': {
      const query = new URLSearchParams()
      if (route.vehicleId !== undefined) query.set('vehicle', route.vehicleId)
      if (route.customerId !== undefined) query.set('customer', route.customerId)
      if (route.text !== undefined) query.set('text', route.text)
      return `#/receive?${query}`
    }
    default:
      return `#/${route.name}`
  }
}

const isSheet = (text: string | undefined): text is VisitSheet =>
  (VISIT_SHEETS as readonly (string | undefined)[]).includes(text)

/** Reads the fragment of the address; anything unknown leads to the board. */
export const parseRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [name, id, sheet] = path.split('/')
  const values = new URLSearchParams(query)
  switch (name) {
    case 'reception':
    case 'workshop':
    case 'cashier':
    case 'settings':
    case 'import':
      return { name }
    case 'visit':
      return id === undefined
        ? { name: 'board' }
        : { name, visitId: id as VisitId, sheet: isSheet(sheet) ? sheet : 'estimate' }
    case 'vehicle':
      return id === undefined ? { name: 'board' } : { name, vehicleId: id as VehicleId }
    case 'receive': {
      const vehicleId = values.get('vehicle')
      const customerId = values.get('customer')
      const text = values.get('text')
      return {
        name,
        ...(vehicleId === null ? {} : { vehicleId: vehicleId as VehicleId }),
        ...(customerId === null ? {} : { customerId: customerId as CustomerId }),
        ...(text === null ? {} : { text }),
      }
    }
    default:
      return { name: 'board' }
  }
}
