import { fail } from '#shared/kernel/result.ts'
import type { Customer } from '../customer/customer.ts'
import type { Vehicle } from '../vehicle/vehicle.ts'
import { fillCustomer, fillVehicle } from './fill-blanks.ts'
import {
  type CustomerFacts,
  type ImportRow,
  type Note,
  type ReadRow,
  type RowProblem,
  type RowRefusal,
  refuse,
  type VehicleFacts,
} from './import-row.ts'
import { type Kept, type PeopleBook, personKey } from './people-book.ts'

/** Why a row that reads well is not taken: it contradicts the records, or an earlier {line}. */
type JudgeProblem =
  | 'import.plate-and-vin-differ'
  | 'import.vin-differs'
  | 'import.plate-differs'
  | 'import.owner-differs'
  | 'import.plate-twice'

/** What becomes of a row. `merged` makes no new record; it may fill blanks of a known one. */
export type Verdict =
  | {
      readonly kind: 'new' | 'merged'
      readonly line: number
      readonly row: ImportRow
      readonly customer: 'new' | 'known'
      readonly vehicle: 'new' | 'known' | 'none'
      readonly notes: readonly Note[]
    }
  | {
      readonly kind: 'refused'
      readonly line: number
      readonly refusal: RowRefusal<RowProblem | JudgeProblem>
    }

/**
 * Says what becomes of a row and keeps it in the book. A car belongs to whoever has its plate or
 * VIN already, if the name or the number is theirs; else the row is refused, for a known car's
 * owner is changed at the desk, by asking. A customer is known by number and name together, a
 * company by its name; the same number under another name is a customer of their own.
 */
export function judgeRow(book: PeopleBook, line: number, read: ReadRow): Verdict {
  if (!read.ok) return { kind: 'refused', line, refusal: read }
  const row = read.value
  const car = row.vehicle === undefined ? undefined : findCar(book, row.vehicle)
  if (car !== undefined && 'ok' in car) return { kind: 'refused', line, refusal: car }
  if (car !== undefined && row.vehicle !== undefined) {
    const owner = book.customers.get(car.now.customerId)
    if (owner === undefined || !isSamePerson(owner.now, row.customer)) {
      return { kind: 'refused', line, refusal: refuseOwner(car, owner) }
    }
    book.changeVehicle(car, fillVehicle(car.now, row.vehicle))
    const notes = [...row.notes, ...keep(book, owner, row.customer)]
    return { kind: 'merged', line, row, customer: 'known', vehicle: 'known', notes }
  }
  return judgeNewCar(book, line, row)
}

function judgeNewCar(book: PeopleBook, line: number, row: ImportRow): Verdict {
  const { customer: facts, vehicle } = row
  const notes = [...row.notes]
  const sharers = book.listByPhone(facts.phone)
  const known = findCustomer(book, facts, sharers)
  if (known === undefined) {
    const [sharer] = sharers
    if (sharer !== undefined) {
      notes.push({ code: 'import.phone-shared', detail: { name: sharer.now.name } })
    }
  } else notes.push(...keep(book, known, facts))
  const customer = known ?? book.addCustomer(facts, line)
  if (vehicle !== undefined) book.addVehicle(vehicle, customer.now.id, line)
  return {
    kind: known === undefined || vehicle !== undefined ? 'new' : 'merged',
    line,
    row,
    customer: known === undefined ? 'new' : 'known',
    vehicle: vehicle === undefined ? 'none' : 'new',
    notes,
  }
}

type CarRefusal = RowRefusal<JudgeProblem>

function findCar(
  book: PeopleBook,
  { plate, vin }: VehicleFacts,
): Kept<Vehicle> | CarRefusal | undefined {
  const byPlate = book.findByPlate(plate)
  const byVin = book.findByVin(vin)
  if (byPlate !== undefined && byVin !== undefined && byPlate !== byVin) {
    return refuse(fail('import.plate-and-vin-differ', { plate: byVin.now.plate, vin }), 'vin')
  }
  if (byPlate !== undefined && vin !== '' && byPlate.now.vin !== '' && byPlate.now.vin !== vin) {
    return refuse(fail('import.vin-differs', { plate, vin: byPlate.now.vin }), 'vin')
  }
  // Found by its VIN and not by this plate: it had another one before.
  if (byPlate === undefined && byVin !== undefined && plate !== '' && byVin.now.plate !== '') {
    return refuse(fail('import.plate-differs', { vin, plate: byVin.now.plate }), 'plate')
  }
  return byPlate ?? byVin
}

function refuseOwner(car: Kept<Vehicle>, owner: Kept<Customer> | undefined): CarRefusal {
  const plate = car.now.plate === '' ? car.now.vin : car.now.plate
  const name = owner?.now.name ?? ''
  return car.line === undefined
    ? refuse(fail('import.owner-differs', { plate, name }), 'name')
    : refuse(fail('import.plate-twice', { plate, name, line: car.line }), 'plate')
}

const isSamePerson = (known: Customer, facts: CustomerFacts): boolean =>
  personKey(known.name) === personKey(facts.name) ||
  (facts.phone !== '' && facts.phone === known.phone)

function findCustomer(
  book: PeopleBook,
  { kind, name }: CustomerFacts,
  sharers: readonly Kept<Customer>[],
): Kept<Customer> | undefined {
  const same = sharers.find(({ now }) => personKey(now.name) === personKey(name))
  return same ?? (kind === 'company' ? book.findCompany(name) : undefined)
}

/** Completes a known customer; says what of the list was left aside. */
function keep(book: PeopleBook, known: Kept<Customer>, facts: CustomerFacts): Note[] {
  const { name, phone } = known.now
  book.changeCustomer(known, fillCustomer(known.now, facts))
  const notes: Note[] = []
  if (personKey(name) !== personKey(facts.name)) {
    notes.push({ code: 'import.name-kept', detail: { name } })
  }
  if (facts.phone !== '' && phone !== '' && phone !== facts.phone) {
    notes.push({ code: 'import.phone-kept', detail: { phone } })
  }
  return notes
}
