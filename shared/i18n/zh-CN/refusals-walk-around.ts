/** Refusals of the walk-around. */
export const refusalsWalkAround = {} as const
