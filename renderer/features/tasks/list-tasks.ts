import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listCustomersByIds } from '#renderer/db/repositories/customers.ts'
import { listDoneTasks, listOpenTasks } from '#renderer/db/repositories/tasks.ts'
import { listVehiclesByIds } from '#renderer/db/repositories/vehicles.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Rating } from '#shared/domain/rating/rating.ts'
import type { Task } from '#shared/domain/task/task.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { addMinutes, type Instant } from '#shared/kernel/instant.ts'

const DONE_DAYS = 30
const MINUTES_A_DAY = 1440

/** A task with whom and what it is about. */
export interface TaskEntry {
  readonly task: Task
  readonly customer: Customer | undefined
  readonly vehicle: Vehicle | undefined
  /** The rating that raised it. */
  readonly rating: Rating | undefined
}

/** What is to be done, the soonest due first, and what was done lately. */
export interface TaskLists {
  readonly open: readonly TaskEntry[]
  readonly done: readonly TaskEntry[]
}

export async function listTasks(db: QiantaiDatabase, now: Instant): Promise<TaskLists> {
  const [open, done] = await Promise.all([
    listOpenTasks(db),
    listDoneTasks(db, addMinutes(now, -DONE_DAYS * MINUTES_A_DAY)),
  ])
  const all = [...open, ...done]
  const [customers, vehicles, ratings] = await Promise.all([
    listCustomersByIds(
      db,
      all.flatMap(({ customerId }) => customerId ?? []),
    ),
    listVehiclesByIds(
      db,
      all.flatMap(({ vehicleId }) => vehicleId ?? []),
    ),
    db.ratings.bulkGet(all.flatMap(({ ratingId }) => ratingId ?? [])),
  ])
  const entryOf = (task: Task): TaskEntry => ({
    task,
    customer: task.customerId && customers.get(task.customerId),
    vehicle: task.vehicleId && vehicles.get(task.vehicleId),
    rating: ratings.find((rating) => rating !== undefined && rating.id === task.ratingId),
  })
  return { open: open.map(entryOf), done: done.map(entryOf) }
}
