/** Refusals of contracts, loan cars, rescue, delivery, appointments. */
export const refusalsExtras = {} as const
