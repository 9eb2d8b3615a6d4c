import type { AppointmentId } from '#shared/domain/appointment/appointment.ts'
import type { CustomerId } from '#shared/domain/customer/customer.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import type { AppraisalId } from '#shared/domain/used-car/appraisal.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { type Day, parseDay } from '#shared/kernel/day.ts'

/** The sheets of an open visit, in the order of the work. */
export const VISIT_SHEETS = [
  'intake',
  'diagnosis',
  'estimate',
  'workshop',
  'comparison',
  'inspection',
  'settlement',
  'extras',
  'papers',
] as const
export type VisitSheet = (typeof VISIT_SHEETS)[number]

/** The shop's running lists (台账), each kept by its own feature. */
export const REGISTERS = [
  'deferred',
  'follow-ups',
  'old-parts',
  'loans',
  'accounts',
  'tasks',
  'ratings',
  'journal',
  'health',
] as const
export type Register = (typeof REGISTERS)[number]

/**
 * The faces of the showroom: what to do now, every sale by step, who is here, the drives of a day, new
 * cars, models, buyers after their hand-over, buyers who were lost, the funnel.
 */
export const SHOWROOM_VIEWS = [
  'today',
  'board',
  'floor',
  'drives',
  'yard',
  'models',
  'care',
  'lost',
  'figures',
] as const
export type ShowroomView = (typeof SHOWROOM_VIEWS)[number]

/** The sheets of one buyer, in the order of a sale. */
export const SALE_SHEETS = [
  'buyer',
  'cars',
  'drive',
  'quotation',
  'order',
  'delivery',
  'care',
] as const
export type SaleSheet = (typeof SALE_SHEETS)[number]

/** The faces of the used cars: looks at cars, cars in stock, figures. */
export const USED_CAR_VIEWS = ['appraisals', 'stock', 'figures'] as const
export type UsedCarView = (typeof USED_CAR_VIEWS)[number]

/** Every place of the desk. */
export type Route =
  | { readonly name: 'board' }
  /** The calendar, on today unless a day is named, with an appointment chosen. */
  | {
      readonly name: 'appointments'
      readonly day?: Day
      readonly appointmentId?: AppointmentId
    }
  /** An appointment's form: one on record, or a new one for a day. */
  | {
      readonly name: 'appointment'
      readonly appointmentId?: AppointmentId
      readonly day?: Day
      /** The known car a new one is for. */
      readonly vehicleId?: VehicleId
    }
  | { readonly name: 'reception' }
  /** The reception form: for a known car, a known customer with another car, or somebody new. */
  | {
      readonly name: 'receive'
      readonly vehicleId?: VehicleId
      readonly customerId?: CustomerId
      /** The appointment that is kept by receiving the car. */
      readonly appointmentId?: AppointmentId
      /** What was typed in the search box and found nobody. */
      readonly text?: string
    }
  | { readonly name: 'visit'; readonly visitId: VisitId; readonly sheet: VisitSheet }
  | { readonly name: 'vehicle'; readonly vehicleId: VehicleId }
  | { readonly name: 'workshop' }
  | { readonly name: 'cashier' }
  /** The count of the drawer and the close of a day. */
  | { readonly name: 'day-close' }
  | { readonly name: 'registers'; readonly register: Register }
  | { readonly name: 'showroom'; readonly view: ShowroomView }
  /** A lead is taken down. */
  | { readonly name: 'lead' }
  | { readonly name: 'sale'; readonly saleId: SaleId; readonly sheet: SaleSheet }
  | { readonly name: 'used-cars'; readonly view: UsedCarView }
  /** A look at a used car: one on record, or a new one, for a sale it is traded in for. */
  | {
      readonly name: 'appraisal'
      readonly appraisalId?: AppraisalId
      readonly saleId?: SaleId
      /** The known car a new one is of. */
      readonly vehicleId?: VehicleId
    }
  /** A used car of the shop. */
  | { readonly name: 'used-car'; readonly stockCarId: StockCarId }
  | { readonly name: 'settings' }
  /** Where old lists come in. */
  | { readonly name: 'import' }
  /** Where the records go back to an earlier moment. */
  | { readonly name: 'restore' }
  /** The slides of the showroom wall. */
  | { readonly name: 'wall' }

/** Writes a route as the fragment of the address. */
export const formatRoute = (route: Route): string => {
  switch (route.name) {
    case 'visit':
      return `#/visit/${route.visitId}/${route.sheet}`
    case 'registers':
      return `#/registers/${route.register}`
    case 'showroom':
      return `#/showroom/${route.view}`
    case 'sale':
      return `#/sale/${route.saleId}/${route.sheet}`
    case 'used-cars':
      return `#/used-cars/${route.view}`
    case 'appraisal': {
      const query = new URLSearchParams()
      if (route.saleId !== undefined) query.set('sale', route.saleId)
      if (route.vehicleId !== undefined) query.set('vehicle', route.vehicleId)
      const path = `#/appraisal/${route.appraisalId ?? 'new'}`
      return query.size === 0 ? path : `${path}?${query}`
    }
    case 'used-car':
      return `#/used-car/${route.stockCarId}`
    case 'vehicle':
      return `#/vehicle/${route.vehicleId}`
    case 'appointments':
      return ['#/appointments', route.day, route.day && route.appointmentId]
        .filter((part) => part !== undefined)
        .join('/')
    case 'appointment':
      return [
        `#/appointment/${route.appointmentId ?? 'new'}/${route.day ?? ''}`,
        ...(route.vehicleId === undefined ? [] : [`vehicle=${route.vehicleId}`]),
      ].join('?')
    case 'receive': {
      const query = new URLSearchParams()
      if (route.vehicleId !== undefined) query.set('vehicle', route.vehicleId)
      if (route.customerId !== undefined) query.set('customer', route.customerId)
      if (route.appointmentId !== undefined) query.set('appointment', route.appointmentId)
      if (route.text !== undefined) query.set('text', route.text)
      return `#/receive?${query}`
    }
    default:
      return `#/${route.name}`
  }
}

const isSheet = (text: string | undefined): text is VisitSheet =>
  (VISIT_SHEETS as readonly (string | undefined)[]).includes(text)

/** The day a fragment names, if it is one. */
const dayIn = (text = ''): { readonly day?: Day } => {
  const parsed = parseDay(text)
  return parsed.ok ? { day: parsed.value } : {}
}

/** The car a fragment names, if it does. */
const vehicleIn = (values: URLSearchParams): { readonly vehicleId?: VehicleId } => {
  const vehicleId = values.get('vehicle')
  return vehicleId === null ? {} : { vehicleId: vehicleId as VehicleId }
}

/** Reads the fragment of the address; anything unknown leads to the board. */
export const parseRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [name, id, sheet] = path.split('/')
  const values = new URLSearchParams(query)
  switch (name) {
    case 'reception':
    case 'workshop':
    case 'cashier':
    case 'day-close':
    case 'settings':
    case 'import':
    case 'restore':
    case 'wall':
    case 'lead':
      return { name }
    case 'showroom':
      return { name, view: SHOWROOM_VIEWS.find((each) => each === id) ?? 'today' }
    case 'sale':
      return id === undefined
        ? { name: 'board' }
        : {
            name,
            saleId: id as SaleId,
            sheet: SALE_SHEETS.find((each) => each === sheet) ?? 'buyer',
          }
    case 'used-cars':
      return { name, view: USED_CAR_VIEWS.find((each) => each === id) ?? 'appraisals' }
    case 'appraisal': {
      const saleId = values.get('sale')
      return {
        name,
        ...(id === undefined || id === 'new' ? {} : { appraisalId: id as AppraisalId }),
        ...(saleId === null ? {} : { saleId: saleId as SaleId }),
        ...vehicleIn(values),
      }
    }
    case 'used-car':
      return id === undefined ? { name: 'board' } : { name, stockCarId: id as StockCarId }
    case 'registers':
      return { name, register: REGISTERS.find((each) => each === id) ?? 'deferred' }
    case 'visit':
      return id === undefined
        ? { name: 'board' }
        : { name, visitId: id as VisitId, sheet: isSheet(sheet) ? sheet : 'estimate' }
    case 'appointments':
      return {
        name,
        ...dayIn(id),
        ...(sheet === undefined ? {} : { appointmentId: sheet as AppointmentId }),
      }
    case 'appointment':
      return {
        name,
        ...(id === undefined || id === 'new' ? {} : { appointmentId: id as AppointmentId }),
        ...dayIn(sheet),
        ...vehicleIn(values),
      }
    case 'vehicle':
      return id === undefined ? { name: 'board' } : { name, vehicleId: id as VehicleId }
    case 'receive': {
      const customerId = values.get('customer')
      const appointmentId = values.get('appointment')
      const text = values.get('text')
      return {
        name,
        ...vehicleIn(values),
        ...(customerId === null ? {} : { customerId: customerId as CustomerId }),
        ...(appointmentId === null ? {} : { appointmentId: appointmentId as AppointmentId }),
        ...(text === null ? {} : { text }),
      }
    }
    default:
      return { name: 'board' }
  }
}
