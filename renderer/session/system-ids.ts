import type { Clock } from '#shared/kernel/clock.ts'
import { createUlidSource, type UlidSource } from '#shared/kernel/ulid.ts'

const STEPS = 2 ** 32

/** Ids from the system's own randomness: two desks must never give the same one. */
export const createSystemIds = (clock: Clock): UlidSource =>
  createUlidSource({
    now: () => clock.now(),
    random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / STEPS,
  })
