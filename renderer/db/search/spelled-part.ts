import { KEY_PREFIX } from './key-prefix.ts'
import { placesOf } from './name-text.ts'

interface SpelledRow {
  readonly searchKeys: readonly string[]
  readonly name?: string
  readonly contact?: string
}

/**
 * The characters that pinyin stands for: `jg` and `jiang` in 王建国 are 建国. The dictionary is not
 * needed: the row's own keys say how each of its characters is spelled. Undefined for names whose
 * keys do not show it (Latin words among the characters).
 */
export function spelledPart(row: SpelledRow, prefix: string): string | undefined {
  const names = [row.name, row.contact].flatMap((name) => (name === undefined ? [] : [name]))
  for (const name of names) {
    const places = placesOf(name)
    if (places.length === 0 || places.some(({ isStart }) => !isStart)) continue
    const characters = places.map(({ character }) => character).join('')
    const range = prefix.startsWith(KEY_PREFIX.initials)
      ? findInitials(row.searchKeys, prefix, characters.length)
      : findSyllables(row.searchKeys, prefix, characters.length)
    if (range !== undefined && row.searchKeys.includes(KEY_PREFIX.name + characters)) {
      return characters.slice(...range)
    }
  }
  return undefined
}

type Range = readonly [start: number, end: number]

/** One letter for each character: how many are left says where the key begins. */
function findInitials(keys: readonly string[], prefix: string, length: number): Range | undefined {
  const spelled = keysOf(keys, KEY_PREFIX.initials)
  const typed = prefix.slice(KEY_PREFIX.initials.length)
  const key = spelled.find((each) => each.startsWith(typed))
  // The whole name must go on like it: else it is the contact's.
  const whole = spelled.find((each) => each.length === length && each.endsWith(key ?? ' '))
  if (key === undefined || whole === undefined) return undefined
  const start = length - key.length
  return [start, start + typed.length]
}

/** The keys that end a key begin at its later characters: how many there are says where it begins. */
function findSyllables(keys: readonly string[], prefix: string, length: number): Range | undefined {
  const spelled = keysOf(keys, KEY_PREFIX.pinyin)
  const typed = prefix.slice(KEY_PREFIX.pinyin.length)
  const restsOf = (key: string): string[] => spelled.filter((each) => key.endsWith(each))
  const key = spelled.find((each) => each.startsWith(typed))
  if (key === undefined) return undefined
  if (!spelled.some((each) => each.endsWith(key) && restsOf(each).length === length)) {
    return undefined
  }
  const rests = restsOf(key).map((rest) => rest.length)
  const start = length - rests.length
  // The first of the later characters that the typed letters no longer reach.
  const unread = rests
    .toSorted((a, b) => b - a)
    .findIndex((rest) => key.length - rest >= typed.length)
  return [start, unread < 0 ? length : start + unread]
}

const keysOf = (keys: readonly string[], kind: string): string[] =>
  keys.flatMap((key) => (key.startsWith(kind) ? [key.slice(kind.length)] : []))
