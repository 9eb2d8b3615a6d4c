import { isDue } from '#shared/domain/deferred/defer-job.ts'
import type { DeferredJob, DeferredJobId } from '#shared/domain/deferred/deferred-job.ts'
import type { VehicleId } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { type Day, daysBetween } from '#shared/kernel/day.ts'
import type { DemoCar } from './demo-cars.ts'
import type { VisitStory } from './visit-story.ts'

/** How far a car has come in the story: what its next visit starts from. */
interface CarState {
  readonly lastOn: Day
  readonly lastKm: number
  readonly firstVisit: Visit
}

/** What has happened in the demo shop so far. */
export class ShopLedger {
  readonly visits: Visit[] = []
  private readonly cars = new Map<VehicleId, CarState>()
  /** By car: every reception asks for one car's. */
  private readonly deferredJobs = new Map<VehicleId, Map<DeferredJobId, DeferredJob>>()
  private readonly from: Day

  /** `from` is the day on which the cars have their starting kilometres. */
  constructor(from: Day) {
    this.from = from
  }

  note({ visit, deferred }: VisitStory): void {
    this.visits.push(visit)
    const known = this.deferredJobs.get(visit.vehicleId) ?? new Map<DeferredJobId, DeferredJob>()
    for (const one of deferred) known.set(one.id, one)
    this.deferredJobs.set(visit.vehicleId, known)
    const km = visit.bill.mileageOutKm ?? visit.intake.mileageKm
    const firstVisit = this.cars.get(visit.vehicleId)?.firstVisit ?? visit
    this.cars.set(visit.vehicleId, { lastOn: visit.day, lastKm: km, firstVisit })
  }

  find(vehicleId: VehicleId): CarState | undefined {
    return this.cars.get(vehicleId)
  }

  /** The odometer on a day: as far as the car runs, and never less than it left with. */
  kmOn({ vehicle, startKm, kmPerDay }: DemoCar, on: Day): number {
    const km = startKm + kmPerDay * daysBetween(this.from, on)
    return Math.max(km, (this.find(vehicle.id)?.lastKm ?? 0) + 1)
  }

  daysSinceLast({ vehicle }: DemoCar, on: Day): number {
    const last = this.find(vehicle.id)?.lastOn
    return last === undefined ? Number.POSITIVE_INFINITY : daysBetween(last, on)
  }

  listDeferred(): DeferredJob[] {
    return [...this.deferredJobs.values()].flatMap((known) => [...known.values()])
  }

  listDue(vehicleId: VehicleId, on: Day): DeferredJob[] {
    const known = this.deferredJobs.get(vehicleId)?.values() ?? []
    return [...known].filter((one) => isDue(one, on))
  }
}
