/** Words of the papers of the workshop: clocks, steps, checks, work card, parts issue. */
export const paperWorkshop = {} as const
