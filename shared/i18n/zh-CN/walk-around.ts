/** Walk-around of the car: marks, check list, consents, signatures. */
export const walkAround = {} as const
