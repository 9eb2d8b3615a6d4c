/** Refusals of the estimate and deferred work. */
export const refusalsEstimate = {} as const
