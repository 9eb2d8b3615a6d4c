import type { SearchHit } from '#renderer/db/search/search-desk.ts'
import type { Route } from '#renderer/navigation/route.ts'

/** Where Enter leads: the visit a car is on, its reception, or a customer's reception. */
export const routeOfHit = ({ visit, vehicle, customer }: SearchHit, text: string): Route => {
  if (visit !== undefined)
    return {
      name: 'visit',
      visitId: visit.id,
      sheet:
        visit.paper === 'draft' ? 'estimate' : visit.step === 'delivered' ? 'papers' : 'estimate',
    }
  if (vehicle !== undefined) return { name: 'receive', vehicleId: vehicle.id }
  if (customer !== undefined) return { name: 'receive', customerId: customer.id }
  return { name: 'receive', text }
}
