/** Refusals of the diagnosis. */
export const refusalsDiagnosis = {} as const
