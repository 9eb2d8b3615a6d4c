/**
 * The first letter of a search key says what the rest is. One multi-entry index holds them all, so
 * that a key in the search box costs one range read per way of reading it.
 * `…-inner` keys begin at each later place of a number: any part of it is then the beginning of a
 * key, and its tail is a whole key, which comes first in its range.
 */
export const KEY_PREFIX = {
  plate: 'p:',
  'plate-inner': 'q:',
  vin: 'v:',
  'vin-inner': 'w:',
  name: 'n:',
  initials: 'i:',
  pinyin: 'y:',
  phone: 't:',
  'phone-inner': 'u:',
  order: 'o:',
  'order-end': 'r:',
  model: 'm:',
} as const

export type KeyKind = keyof typeof KEY_PREFIX

/** A search key of a kind. */
export const searchKey = (kind: KeyKind, text: string): string => KEY_PREFIX[kind] + text

/** The text from its end to its beginning, characters kept whole. */
export const backwards = (text: string): string => [...text].reverse().join('')

/** What is left of the text from each place on, from the `first`, while `shortest` places remain. */
export function tailsOf(text: string, first: number, shortest: number): string[] {
  const places = [...text]
  const tails: string[] = []
  for (let start = first; start <= places.length - shortest; start += 1) {
    tails.push(places.slice(start).join(''))
  }
  return tails
}
