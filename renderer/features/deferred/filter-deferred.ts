import { mayCall } from '#shared/domain/customer/may-call.ts'
import { toHalfWidth } from '#shared/kernel/half-width.ts'
import { type Money, sum } from '#shared/kernel/money.ts'
import type { DeferredEntry } from './list-deferred.ts'

/** Which part of the list is looked at. */
export const DEFERRED_LISTS = ['due', 'coming', 'will-come', 'no-calls', 'all'] as const
export type DeferredList = (typeof DEFERRED_LISTS)[number]

const TESTS: Readonly<Record<DeferredList, (entry: DeferredEntry) => boolean>> = {
  due: ({ isDue }) => isDue,
  coming: ({ isDue }) => !isDue,
  'will-come': ({ lastCall }) => lastCall?.result === 'will-come',
  'no-calls': ({ customer }) => !mayCall(customer),
  all: () => true,
}

/** The entries of a list that a text finds in plate, name, phone, car, work or reason. */
export function filterDeferred(
  entries: readonly DeferredEntry[],
  list: DeferredList,
  text = '',
): DeferredEntry[] {
  const wanted = toHalfWidth(text).toLowerCase().replace(/[\s·]/g, '')
  return entries.filter(
    (entry) => TESTS[list](entry) && (wanted === '' || wordsOf(entry).includes(wanted)),
  )
}

/** What the work of some entries would bring, minor units. */
export const sumValues = (entries: readonly DeferredEntry[]): Money =>
  sum(entries.map(({ deferred }) => deferred.value))

const wordsOf = ({ deferred, vehicle, customer }: DeferredEntry): string =>
  [
    vehicle.plate,
    vehicle.make,
    vehicle.model,
    customer.name,
    customer.phone,
    deferred.name,
    deferred.reason,
    deferred.declinedBecause,
  ]
    .join('\n')
    .toLowerCase()
    .replace(/ /g, '')
