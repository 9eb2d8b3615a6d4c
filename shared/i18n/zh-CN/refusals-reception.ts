/** Refusals of reception and follow-up. */
export const refusalsReception = {} as const
