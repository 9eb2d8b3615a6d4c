import { createUlidSource, type UlidSource } from '#shared/kernel/ulid.ts'
import { MORNING } from './clock.ts'

/** Ids that repeat from run to run and never within one. */
export const createTestIds = (): UlidSource => {
  let state = 1
  const random = (): number => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  return createUlidSource({ now: () => MORNING, random })
}
