import type { QiantaiDatabase } from '#renderer/db/database.ts'
import type { Route } from '#renderer/navigation/route.ts'
import type { RecordKey } from '#shared/domain/audit/subject-of.ts'

/** Records whose history belongs to a place of the desk: what is open there first, then whose it is. */
export async function listRouteRecords(
  db: QiantaiDatabase,
  route: Route,
): Promise<readonly RecordKey[]> {
  switch (route.name) {
    case 'visit': {
      const visit = await db.visits.get(route.visitId)
      if (visit === undefined) return []
      return [
        { table: 'visits', id: visit.id },
        { table: 'vehicles', id: visit.vehicleId },
        { table: 'customers', id: visit.customerId },
      ]
    }
    case 'vehicle': {
      const vehicle = await db.vehicles.get(route.vehicleId)
      if (vehicle === undefined) return []
      return [
        { table: 'vehicles', id: vehicle.id },
        { table: 'customers', id: vehicle.customerId },
      ]
    }
    case 'sale': {
      const sale = await db.sales.get(route.saleId)
      if (sale === undefined) return []
      const { stockCarId } = sale.order ?? {}
      return [
        { table: 'sales', id: sale.id },
        { table: 'customers', id: sale.customerId },
        ...(stockCarId === undefined ? [] : [{ table: 'stockCars', id: stockCarId }]),
      ]
    }
    case 'used-car': {
      const car = await db.stockCars.get(route.stockCarId)
      if (car === undefined) return []
      return [
        { table: 'stockCars', id: car.id },
        ...(car.appraisalId === undefined ? [] : [{ table: 'appraisals', id: car.appraisalId }]),
      ]
    }
    case 'appraisal': {
      if (route.appraisalId === undefined) return []
      const look = await db.appraisals.get(route.appraisalId)
      if (look === undefined) return []
      return [
        { table: 'appraisals', id: look.id },
        { table: 'customers', id: look.customerId },
      ]
    }
    case 'appointment':
      return route.appointmentId === undefined
        ? []
        : [{ table: 'appointments', id: route.appointmentId }]
    case 'appointments':
      return route.appointmentId === undefined
        ? []
        : [{ table: 'appointments', id: route.appointmentId }]
    case 'settings':
      return [{ table: 'settings', id: 'shop' }]
    default:
      return []
  }
}
