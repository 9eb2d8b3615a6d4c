export const settlement = {} as const
