import { epochMsOf, type Instant } from './instant.ts'
import { fail, ok, type Result } from './result.ts'

declare const idBrand: unique symbol

/** The identity of one record of entity `E` (`Id<'Visit'>`): a ULID, sorting by time of making. */
export type Id<E extends string> = string & { readonly [idBrand]: E }

/** Makes the next id; each sorts after the one before, within one source. */
export type UlidSource = <E extends string>() => Id<E>

/** What a source of ids needs from outside. */
export interface UlidSourceOptions {
  readonly now: () => Instant
  /** A number from 0 to below 1, evenly spread; seeded in the demo shop and in tests. */
  readonly random: () => number
}

// Crockford's base 32, without I L O U: github.com/ulid/spec
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/
const TIME_LENGTH = 10
const RANDOM_LENGTH = 16

/**
 * A monotonic source of ULIDs: within one millisecond, or when the machine's clock is set back,
 * it counts up from the last id, so that later records never sort before earlier ones.
 */
export function createUlidSource({ now, random }: UlidSourceOptions): UlidSource {
  let lastMs = -1
  let tail: number[] = []

  return <E extends string>() => {
    const ms = epochMsOf(now())
    if (ms < 0) throw new RangeError('A ULID cannot be older than 1970')
    if (ms > lastMs) {
      lastMs = ms
      tail = freshTail(random)
    } else if (!countUp(tail)) {
      lastMs += 1
      tail = freshTail(random)
    }
    return (encodeTime(lastMs) + tail.map((digit) => ALPHABET.charAt(digit)).join('')) as Id<E>
  }
}

/** Whether the text is a ULID in its one canonical form (upper case). */
export function isUlid(text: string): boolean {
  return ULID.test(text)
}

/** Reads an id that came from outside the program (a file, a row, another window). */
export function parseId<E extends string>(text: string): Result<Id<E>, 'id.not-a-ulid'> {
  return isUlid(text) ? ok(text as Id<E>) : fail('id.not-a-ulid')
}

function freshTail(random: () => number): number[] {
  return Array.from({ length: RANDOM_LENGTH }, () => Math.floor(random() * ALPHABET.length))
}

/** Adds one in place; false when every digit was already the highest. */
function countUp(digits: number[]): boolean {
  for (let index = digits.length - 1; index >= 0; index -= 1) {
    const next = (digits[index] ?? 0) + 1
    digits[index] = next % ALPHABET.length
    if (next < ALPHABET.length) return true
  }
  return false
}

function encodeTime(epochMs: number): string {
  let rest = epochMs
  let text = ''
  for (let index = 0; index < TIME_LENGTH; index += 1) {
    text = ALPHABET.charAt(rest % ALPHABET.length) + text
    rest = Math.floor(rest / ALPHABET.length)
  }
  return text
}
