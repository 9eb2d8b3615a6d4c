export const showing = {} as const
