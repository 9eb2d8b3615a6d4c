import type { Page } from '@playwright/test'
import { readRow } from './read-row.ts'

/** A text that somebody at the desk would type. */
export interface Search {
  readonly what: string
  readonly text: string
}

interface Row {
  readonly [field: string]: unknown
  readonly searchKeys: readonly string[]
}

/** One text of each kind, of records spread over the whole book. */
export async function pickSearches(desk: Page): Promise<Search[]> {
  const vehicle = (place: number) => desk.evaluate(readRow<Row>, { table: 'vehicles', place })
  const customer = (place: number) => desk.evaluate(readRow<Row>, { table: 'customers', place })
  const visit = await desk.evaluate(readRow<Row>, { table: 'visits', place: 120_000 })
  const [car, other, third, fourth] = [
    await vehicle(1_000),
    await vehicle(20_000),
    await vehicle(41_000),
    await vehicle(59_000),
  ]
  const [person, second, somebody, last] = [
    await customer(500),
    await customer(17_000),
    await customer(33_000),
    await customer(49_500),
  ]
  // The first cars belong to the customers at the same places.
  const owner = await customer(1_000)
  const surname = String(owner.name).slice(0, 1)
  const network = String(owner.phone).slice(0, 3)
  return [
    { what: 'plate', text: String(car.plate) },
    { what: 'plate without province', text: String(other.plate).slice(1) },
    { what: 'tail of a plate', text: String(third.plate).slice(-4) },
    { what: 'VIN', text: String(third.vin).slice(0, 11) },
    { what: 'tail of a VIN', text: String(fourth.vin).slice(-6) },
    { what: 'phone', text: String(person.phone) },
    { what: 'tail of a phone', text: String(second.phone).slice(-4) },
    { what: 'name', text: String(somebody.name) },
    { what: 'given name', text: String(second.name).slice(1) },
    { what: 'pinyin initials', text: keyOf(person, 'i:') },
    { what: 'pinyin', text: keyOf(last, 'y:') },
    { what: 'number of an order', text: String(visit.number).slice(3).replace('-', '') },
    { what: 'running number of today', text: '007' },
    { what: 'middle of a plate', text: String(third.plate).slice(3, 6) },
    { what: 'middle of a phone', text: String(person.phone).slice(3, 8) },
    { what: 'middle of a VIN', text: String(fourth.vin).slice(8, 13) },
    { what: 'surname, tail of a plate', text: `${surname} ${String(car.plate).slice(-3)}` },
    { what: 'middle of a plate, surname', text: `${String(car.plate).slice(2, 5)} ${surname}` },
    { what: 'model, tail of a phone', text: `${car.model} ${String(owner.phone).slice(-4)}` },
    { what: 'initials, network of a phone', text: `${keyOf(owner, 'i:')} ${network}` },
    {
      what: 'make, province, surname',
      text: `${car.make} ${String(car.plate).slice(0, 2)} ${surname}`,
    },
    {
      what: 'name, year of an order',
      text: `${somebody.name} ${String(visit.number).slice(3, 7)}`,
    },
  ]
}

const keyOf = ({ searchKeys }: Row, prefix: string): string =>
  searchKeys.find((key) => key.startsWith(prefix))?.slice(prefix.length) ?? ''
