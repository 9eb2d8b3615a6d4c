import type { Rating, RatingId } from '#shared/domain/rating/rating.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { QiantaiDatabase } from '../database.ts'

export async function findRating(db: QiantaiDatabase, id: RatingId): Promise<Rating | undefined> {
  return db.ratings.get(id)
}

/** What the customer said on leaving, or undefined where nobody asked or nobody answered. */
export async function findRatingOfVisit(
  db: QiantaiDatabase,
  visitId: VisitId,
): Promise<Rating | undefined> {
  return db.ratings.where('visitId').equals(visitId).first()
}

/** Ratings of a vehicle's visits, the latest first. */
export async function listRatingsOfVehicle(
  db: QiantaiDatabase,
  vehicleId: VehicleId,
): Promise<Rating[]> {
  const found = await db.ratings.where('vehicleId').equals(vehicleId).sortBy('at')
  return found.reverse()
}

/** Ratings given within a time, its end excluded, the latest first. */
export async function listRatings(
  db: QiantaiDatabase,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<Rating[]> {
  return db.ratings.where('at').between(from, to, true, false).reverse().sortBy('at')
}
