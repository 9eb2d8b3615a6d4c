import { fileURLToPath } from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** The project's root. */
export const PROJECT = at('')
/** The bundles as they are shipped. */
export const BUNDLES = at('out')
/** Everything the bench leaves: nothing of it is shipped. */
export const BENCH = at('out/bench')
/** A copy of the bundles: a build beside the bench must not change what is being measured. */
export const APP = at('out/bench/app')
/** The bundles with the bench's own page in the place of the desk's. */
export const APP_WITH_PAGE = at('out/bench/app-with-page')
