/** Words of the papers of this room. */
export const paperAppraisal = {} as const
