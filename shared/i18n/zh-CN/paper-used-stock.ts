/** Words of the papers of this room. */
export const paperUsedStock = {} as const
