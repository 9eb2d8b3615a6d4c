export const estimate = {} as const
