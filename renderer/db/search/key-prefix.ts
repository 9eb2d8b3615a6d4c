/**
 * The first letter of a search key says what the rest is. One multi-entry index holds them all, so
 * that a key in the search box costs one range read per way of reading it.
 * `…-end` keys are written backwards: the tail of a plate is then the beginning of a key.
 */
export const KEY_PREFIX = {
  plate: 'p:',
  'plate-end': 'q:',
  vin: 'v:',
  'vin-end': 'w:',
  name: 'n:',
  initials: 'i:',
  pinyin: 'y:',
  phone: 't:',
  'phone-end': 'u:',
  order: 'o:',
  'order-end': 'r:',
} as const

export type KeyKind = keyof typeof KEY_PREFIX

/** A search key of a kind. */
export const searchKey = (kind: KeyKind, text: string): string => KEY_PREFIX[kind] + text

/** The text from its end to its beginning, characters kept whole. */
export const backwards = (text: string): string => [...text].reverse().join('')
