/** Words of the papers of the walk-around. */
export const paperWalkAround = {} as const
