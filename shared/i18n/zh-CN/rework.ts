/** Warranty, rework and the counters of 三包. */
export const rework = {} as const
