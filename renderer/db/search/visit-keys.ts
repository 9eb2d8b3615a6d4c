import type { Visit } from '#shared/domain/visit/visit.ts'
import { backwards, searchKey } from './key-prefix.ts'

/** A paper's number as a key: letters and digits only (`RO20261122007`). */
export const orderKey = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** What a visit is found by: the number of its repair order, from both ends. Drafts by nothing. */
export function visitKeys({ number }: Pick<Visit, 'number'>): string[] {
  if (number === undefined) return []
  const key = orderKey(number)
  const digits = key.replace(/^[A-Z]+/, '')
  return [
    searchKey('order', key),
    searchKey('order', digits),
    searchKey('order-end', backwards(digits)),
  ]
}
