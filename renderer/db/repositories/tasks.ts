import Dexie from 'dexie'
import type { CustomerId } from '#shared/domain/customer/customer.ts'
import type { Task } from '#shared/domain/task/task.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { QiantaiDatabase } from '../database.ts'

/** Everything still to be done, the soonest due first. */
export async function listOpenTasks(db: QiantaiDatabase): Promise<Task[]> {
  return db.tasks
    .where('[state+dueAt]')
    .between(['open', Dexie.minKey], ['open', Dexie.maxKey])
    .toArray()
}

/** What was done and was due within a time, the latest due first. */
export async function listDoneTasks(db: QiantaiDatabase, since: Instant): Promise<Task[]> {
  return db.tasks
    .where('[state+dueAt]')
    .between(['done', since], ['done', Dexie.maxKey])
    .reverse()
    .toArray()
}

/** How many tasks are open, and how many of them are past their time. */
export async function countOpenTasks(
  db: QiantaiDatabase,
  now: Instant,
): Promise<{ readonly open: number; readonly overdue: number }> {
  const open = db.tasks
    .where('[state+dueAt]')
    .between(['open', Dexie.minKey], ['open', Dexie.maxKey])
  const overdue = db.tasks.where('[state+dueAt]').between(['open', Dexie.minKey], ['open', now])
  return { open: await open.count(), overdue: await overdue.count() }
}

/** The tasks about a visit, as they were raised. */
export async function listTasksOfVisit(db: QiantaiDatabase, visitId: VisitId): Promise<Task[]> {
  return db.tasks.where('visitId').equals(visitId).sortBy('raisedAt')
}

/** The tasks about a customer, as they were raised. */
export async function listTasksOfCustomer(
  db: QiantaiDatabase,
  customerId: CustomerId,
): Promise<Task[]> {
  return db.tasks.where('customerId').equals(customerId).sortBy('raisedAt')
}
