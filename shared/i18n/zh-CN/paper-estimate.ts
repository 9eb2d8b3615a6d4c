/** Words of the papers of the estimate and deferred work. */
export const paperEstimate = {} as const
