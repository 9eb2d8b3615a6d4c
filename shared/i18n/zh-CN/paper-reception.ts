/** Words of the papers of reception and follow-up. */
export const paperReception = {} as const
