import type { Customer } from '#shared/domain/customer/customer.ts'
import { searchKey, tailsOf } from './key-prefix.ts'
import { nameKeys } from './name-keys.ts'
import type { Spell } from './spelling.ts'

/** Digits of a phone that are worth a search: two are in every other number. */
const SHORTEST_PART = 3

/** Everything a customer is found by: name, contact, any part of the phone. */
export function customerKeys(
  { name, contact, phone }: Pick<Customer, 'name' | 'contact' | 'phone'>,
  spell: Spell,
): string[] {
  const names = [name, ...(contact === undefined ? [] : [contact])]
  const keys = names.flatMap((text) => nameKeys(text, spell))
  if (phone !== '') keys.push(searchKey('phone', phone))
  for (const tail of tailsOf(phone, 1, SHORTEST_PART)) keys.push(searchKey('phone-inner', tail))
  return [...new Set(keys)]
}
