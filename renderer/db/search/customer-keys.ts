import type { Customer } from '#shared/domain/customer/customer.ts'
import { backwards, searchKey } from './key-prefix.ts'
import { nameKeys } from './name-keys.ts'
import type { Spell } from './spelling.ts'

/** Everything a customer is found by: name, contact, phone from its beginning and from its end. */
export function customerKeys({ name, contact, phone }: Customer, spell: Spell): string[] {
  const names = [name, ...(contact === undefined ? [] : [contact])]
  const keys = names.flatMap((text) => nameKeys(text, spell))
  if (phone !== '') keys.push(searchKey('phone', phone), searchKey('phone-end', backwards(phone)))
  return [...new Set(keys)]
}
