/** Contract, loan car, rescue, insurance. */
export const extras = {} as const
