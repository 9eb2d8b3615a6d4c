export const lounge = {} as const
