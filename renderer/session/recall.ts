/**
 * What the window must know before its records are open: the language it was left in, and whether
 * there is a shop to draw a desk for. A copy for the first moments; the records have the truth.
 */
type Recalled = 'screen-locale' | 'has-shop'

/** What was kept under a key at an earlier start. */
export const recall = (key: Recalled): string | undefined => localStorage.getItem(key) ?? undefined

/** Keeps a value for the next start. */
export const keep = (key: Recalled, value: string): void => localStorage.setItem(key, value)
