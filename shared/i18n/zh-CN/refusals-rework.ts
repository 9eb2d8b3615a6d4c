/** Refusals of warranty, rework and old parts. */
export const refusalsRework = {} as const
