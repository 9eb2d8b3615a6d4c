import type { Route } from '#renderer/navigation/route.ts'

/** The place where a record is open; undefined for kinds that have none of their own. */
export function routeOfRecord(table: string, id: string): Route | undefined {
  switch (table) {
    case 'visits':
      return { name: 'visit', visitId: id as never, sheet: 'estimate' }
    case 'vehicles':
      return { name: 'vehicle', vehicleId: id as never }
    case 'sales':
      return { name: 'sale', saleId: id as never, sheet: 'buyer' }
    case 'appraisals':
      return { name: 'appraisal', appraisalId: id as never }
    case 'appointments':
      return { name: 'appointment', appointmentId: id as never }
    case 'settings':
      return { name: 'settings' }
    case 'slides':
      return { name: 'wall' }
    case 'tasks':
      return { name: 'registers', register: 'tasks' }
    default:
      return undefined
  }
}
