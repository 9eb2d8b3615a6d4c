/** Words of the papers of this room. */
export const paperQuotation = {} as const
