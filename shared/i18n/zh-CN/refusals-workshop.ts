/** Refusals of the workshop: clocks, steps, checks, work card, parts issue. */
export const refusalsWorkshop = {} as const
