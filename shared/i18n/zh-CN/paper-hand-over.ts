/** Words of the papers of this room. */
export const paperHandOver = {} as const
