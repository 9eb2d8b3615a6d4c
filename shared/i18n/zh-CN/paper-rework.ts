/** Words of the papers of warranty, rework and old parts. */
export const paperRework = {} as const
