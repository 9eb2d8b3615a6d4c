import type { Customer } from '../customer/customer.ts'
import type { Vehicle } from '../vehicle/vehicle.ts'
import type { Verdict } from './judge-row.ts'
import type { Kept, PeopleBook } from './people-book.ts'

/** A record that the list completes. */
interface Completed<Entity> {
  readonly before: Entity
  readonly after: Entity
}

/** Everything that an import would write. */
export interface ImportPlan {
  readonly newCustomers: readonly Customer[]
  readonly newVehicles: readonly Vehicle[]
  readonly completedCustomers: readonly Completed<Customer>[]
  readonly completedVehicles: readonly Completed<Vehicle>[]
}

/** What the book would write, once every row is judged. */
export function planImport(book: PeopleBook): ImportPlan {
  const customers = [...book.customers.values()]
  const vehicles = [...book.vehicles.values()]
  return {
    newCustomers: listNew(customers),
    newVehicles: listNew(vehicles),
    completedCustomers: listCompleted(customers),
    completedVehicles: listCompleted(vehicles),
  }
}

const listNew = <Entity>(all: readonly Kept<Entity>[]): Entity[] =>
  all.flatMap(({ before, now }) => (before === undefined ? [now] : []))

const listCompleted = <Entity>(all: readonly Kept<Entity>[]): Completed<Entity>[] =>
  all.flatMap(({ before, now }) =>
    before === undefined || before === now ? [] : [{ before, after: now }],
  )

/** How many rows became what. Together they are all rows of the list. */
export interface ImportCounts {
  readonly rows: number
  readonly fresh: number
  readonly merged: number
  readonly refused: number
  /** Rows that are taken, with something worth knowing. */
  readonly noted: number
}

export function countVerdicts(verdicts: readonly Verdict[]): ImportCounts {
  const count = (is: (verdict: Verdict) => boolean): number => verdicts.filter(is).length
  return {
    rows: verdicts.length,
    fresh: count(({ kind }) => kind === 'new'),
    merged: count(({ kind }) => kind === 'merged'),
    refused: count(({ kind }) => kind === 'refused'),
    noted: count((verdict) => verdict.kind !== 'refused' && verdict.notes.length > 0),
  }
}
