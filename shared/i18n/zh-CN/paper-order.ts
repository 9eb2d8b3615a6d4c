/** Words of the papers of this room. */
export const paperOrder = {} as const
