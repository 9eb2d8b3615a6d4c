import type { FindingGrade } from '#shared/domain/diagnosis/finding.ts'

/** What a grade means to the customer. */
export const GRADE_WORDS = {
  red: 'counter.findingRed',
  yellow: 'counter.findingYellow',
  green: 'counter.findingGreen',
} as const satisfies Record<FindingGrade, string>
