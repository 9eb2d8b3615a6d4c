/** Diagnosis: its clock, findings, diagram and report. */
export const diagnosis = {} as const
