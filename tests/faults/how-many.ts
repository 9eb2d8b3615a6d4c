/** The short form runs with every test, the long one by `npm run faults`. */
export const isShort = process.env.QIANTAI_FAULTS === 'short'

/** How often a fault is done. */
export const howMany = (long: number, short: number): number => (isShort ? short : long)
