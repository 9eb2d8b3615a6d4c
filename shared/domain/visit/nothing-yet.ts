import type { Visit } from './visit.ts'

/** What a visit has none of when it begins. */
export const NOTHING_YET = {
  findings: [],
  estimates: [],
  clockings: [],
  waits: [],
  gradeOverrides: [],
  deposits: [],
  receipts: [],
  credits: [],
  oldParts: [],
  followUps: [],
} as const satisfies Partial<Visit>
