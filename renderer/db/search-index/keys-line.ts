import { KEY_PREFIX, type KeyKind } from '../search/key-prefix.ts'

const DIGIT_ZERO = 0x30
const MARKED_ZERO = 0xb0

/**
 * The first character of a key, told from those inside of keys: capitals for letters, others for
 * digits. A search then looks for what is rare instead of for a separator that is everywhere.
 * Chinese characters stay: any of them may begin a key.
 */
function mark(character: string): string {
  if (/^\d$/.test(character)) {
    return String.fromCharCode(character.charCodeAt(0) - DIGIT_ZERO + MARKED_ZERO)
  }
  const upper = character.toUpperCase()
  return upper.length === character.length ? upper : character
}

/** What to look for in a line of keys, for those that begin with a text. */
export const keyStart = (text: string): string => mark(text.charAt(0)) + text.slice(1)

/** The keys of a kind as a line of a column, the first of them first. */
export const keysLine = (keys: readonly string[], kind: KeyKind): string =>
  keysOf(keys, kind).map(keyStart).join('\t')

/** The first key of a kind, which is the number as a whole; empty when there is none. */
export const wholeOf = (keys: readonly string[], kind: KeyKind): string =>
  keysOf(keys, kind)[0] ?? ''

const keysOf = (keys: readonly string[], kind: KeyKind): string[] => {
  const prefix = KEY_PREFIX[kind]
  return keys.flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []))
}
