/** Words of the papers of this room. */
export const paperPresentation = {} as const
