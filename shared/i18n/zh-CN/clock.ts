/** Job clock, waits, steps and checks in the workshop. */
export const clock = {} as const
