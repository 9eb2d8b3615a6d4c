/** Words of the papers of the diagnosis. */
export const paperDiagnosis = {} as const
