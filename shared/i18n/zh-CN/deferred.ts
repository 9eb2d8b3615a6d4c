export const deferred = {} as const
