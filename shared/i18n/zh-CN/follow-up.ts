/** Calls after delivery. */
export const followUp = {} as const
