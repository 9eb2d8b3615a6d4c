import { toHalfWidth } from '#shared/kernel/half-width.ts'
import { type Lookup, readQuery } from './read-query.ts'

/** Parts of a text that are looked up: nobody says more than these of one car. */
const MOST_PARTS = 6

/** The ways of reading one part of a text. */
export type Part = readonly Lookup[]

/**
 * A text of several parts (`王 8k3`), each with the ways it may be meant. Empty when it is one part
 * only; parts that mean nothing (a comma, a dash) are left out.
 */
export function readParts(text: string): Part[] {
  const words = toHalfWidth(text)
    .split(/[\s,，、;；]+/)
    .filter((word) => word !== '')
  if (words.length < 2) return []
  return [...new Set(words)]
    .slice(0, MOST_PARTS)
    .map((word) => readQuery(word, { isOneOfSeveral: true }))
    .filter((part) => part.length > 0)
}
