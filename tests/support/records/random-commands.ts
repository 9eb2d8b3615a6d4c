import * as fc from 'fast-check'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { applyEntry } from '#renderer/db/rebuild/apply-entry.ts'
import { type Command, changeRecords, type Work } from '#renderer/db/unit-of-work.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { Task } from '#shared/domain/task/task.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { day } from '#shared/kernel/day.ts'
import { ok, unwrap } from '#shared/kernel/result.ts'
import type { UlidSource } from '#shared/kernel/ulid.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { someCustomer, someVehicle, someVisit } from './some-records.ts'

const TODAY = day('2026-11-22')
/** Few, so that acts meet on the same records. */
const PLACES = 3

/** Something an advisor does, to the record at a place. */
export type Act =
  | { readonly kind: 'rename'; readonly at: number; readonly name: string }
  | { readonly kind: 'phone'; readonly at: number; readonly phone: string }
  | { readonly kind: 'replate'; readonly at: number; readonly plate: string }
  | { readonly kind: 'number'; readonly at: number }
  | { readonly kind: 'step'; readonly at: number; readonly paper: Visit['paper'] }
  | { readonly kind: 'sale'; readonly at: number; readonly isDropped: boolean }
  | { readonly kind: 'task'; readonly at: number; readonly what: string }
  | { readonly kind: 'gone'; readonly at: number }

const at = fc.nat(PLACES - 1)

/** Any act, the names and plates such as they occur. */
export const anAct = (): fc.Arbitrary<Act> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('rename' as const),
      at,
      name: fc.constantFrom('王建国', '单雄', '李 娜', 'Kim Lee', '欧阳修', '𠮷田'),
    }),
    fc.record({
      kind: fc.constant('phone' as const),
      at,
      phone: fc.constantFrom('13801234567', '0912345678', ''),
    }),
    fc.record({
      kind: fc.constant('replate' as const),
      at,
      plate: fc.constantFrom('京N8K3F2', '粤B12345', 'ABC-1234'),
    }),
    fc.record({ kind: fc.constant('number' as const), at }),
    fc.record({
      kind: fc.constant('step' as const),
      at,
      paper: fc.constantFrom<Visit['paper']>('draft', 'delivered', 'cancelled'),
    }),
    fc.record({ kind: fc.constant('sale' as const), at, isDropped: fc.boolean() }),
    fc.record({ kind: fc.constant('task' as const), at, what: fc.constantFrom('回电', '报价') }),
    fc.record({ kind: fc.constant('gone' as const), at }),
  )

/** The records that acts are about; they are made when the first act comes to them. */
export interface People {
  readonly customers: readonly Customer[]
  readonly vehicles: readonly Vehicle[]
  readonly visits: readonly Visit[]
  readonly sales: readonly Sale[]
}

export function createPeople(nextId: UlidSource): People {
  const customers = Array.from({ length: PLACES }, () => someCustomer(nextId))
  const vehicles = customers.map((customer) => someVehicle(nextId, customer))
  const visits = vehicles.map((vehicle) => someVisit(nextId, vehicle))
  const sales = customers.map(({ id }) => aSale({ id: nextId<'Sale'>(), customerId: id }))
  return { customers, vehicles, visits, sales }
}

/** Carries an act out through the unit of work; what is gone goes by an entry, as a restore does it. */
export async function carryOut(
  db: QiantaiDatabase,
  command: (name?: string) => Command,
  people: People,
  act: Act,
): Promise<void> {
  if (act.kind === 'gone')
    return makeGone(db, command('restore-to-moment'), people.customers[act.at])
  await changeRecords(db, command(act.kind), async (work) => {
    await write(work, people, act)
    return ok(null)
  })
}

async function makeGone(
  db: QiantaiDatabase,
  { at: now, device, nextId, keeper, command }: Command,
  customer: Customer | undefined,
): Promise<void> {
  if (customer === undefined || (await db.customers.get(customer.id)) === undefined) return
  const seq = ((await db.journal.orderBy(':id').last())?.seq ?? 0) + 1
  const gone = { table: 'customers', id: customer.id, isNew: false, set: {}, isGone: true } as const
  const id = nextId<'JournalEntry'>()
  const entry = { seq, id, at: now, device, command, changes: [gone] }
  unwrap(await keeper.append({ seq, text: JSON.stringify(entry) }))
  await applyEntry(db, entry)
}

async function write(
  work: Work,
  { customers, vehicles, visits, sales }: People,
  act: Exclude<Act, { kind: 'gone' }>,
): Promise<void> {
  const pick = <T extends { id: string }>(list: readonly T[]): T => list[act.at] as T
  const customer = pick(customers)
  switch (act.kind) {
    case 'rename': {
      const before = (await work.customers.find(customer.id)) ?? customer
      return work.customers.put({ ...before, name: act.name })
    }
    case 'phone': {
      const before = (await work.customers.find(customer.id)) ?? customer
      return work.customers.put({ ...before, phone: act.phone })
    }
    case 'replate': {
      const vehicle = pick(vehicles)
      return work.vehicles.put({ ...vehicle, plate: act.plate })
    }
    case 'number': {
      const visit = (await work.visits.find(pick(visits).id)) ?? pick(visits)
      return work.visits.put({ ...visit, number: await work.takeNumber('repair-order', TODAY) })
    }
    case 'step': {
      const visit = (await work.visits.find(pick(visits).id)) ?? pick(visits)
      const { number: _, ...rest } = visit
      return work.visits.put({ ...rest, paper: act.paper })
    }
    case 'sale': {
      const { next: _, ...sale } = (await work.sales.find(pick(sales).id)) ?? pick(sales)
      const kept = act.isDropped ? { ...sale, state: 'lost' } : { ...pick(sales), state: 'open' }
      return work.sales.put({ ...pick(sales), ...kept } as Sale)
    }
    case 'task': {
      const task = { id: pick(visits).id, state: 'open', dueAt: customer.createdAt, what: act.what }
      return work.tasks.put(task as unknown as Task)
    }
  }
}
