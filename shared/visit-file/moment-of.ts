import { type Instant, instantOf } from '#shared/kernel/instant.ts'

/**
 * A moment of a visit file. The schema has seen to its form (RFC 3339, which also allows a blank
 * or a small letter where we write T and Z).
 */
export function momentOf(dateTime: string): Instant {
  return instantOf(Date.parse(dateTime.toUpperCase().replace(/\s/, 'T')))
}
