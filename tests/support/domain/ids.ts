import { createUlidSource, type Id } from '#shared/kernel/ulid.ts'
import { at } from './times.ts'

const next = createUlidSource({ now: () => at('08:00'), random: () => 0.5 })

/** A new id of any entity. */
export const anId = <E extends string>(): Id<E> => next<E>()
