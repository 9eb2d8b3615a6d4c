import { FINDING_GRADES, type Finding } from './finding.ts'

/** A finding with the number of its pin. */
export interface NumberedFinding {
  readonly finding: Finding
  /** From 1: red first, then yellow, then green; the same on desk, paper and counter display. */
  readonly number: number
}

/** The findings in the order in which they are told, the most urgent first. */
export function numberFindings(findings: readonly Finding[]): NumberedFinding[] {
  return FINDING_GRADES.flatMap((grade) => findings.filter((each) => each.grade === grade)).map(
    (finding, index) => ({ finding, number: index + 1 }),
  )
}

/** How many findings there are of each grade. */
export function countGrades(findings: readonly Finding[]): Record<Finding['grade'], number> {
  const count = (grade: Finding['grade']): number =>
    findings.filter((each) => each.grade === grade).length
  return { red: count('red'), yellow: count('yellow'), green: count('green') }
}
