import { type Instant, instantOf } from './instant.ts'

/** Where the time comes from; injected, so that rules and tests decide what "now" is. */
export interface Clock {
  now(): Instant
}

/** A clock that stands still, for tests and for papers that must repeat byte for byte. */
export function fixedClock(at: Instant): Clock {
  return { now: () => at }
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => instantOf(Date.now()) }
