import type { AppraisalFindings } from './appraisal.ts'
import { deductForBody } from './body-defect.ts'
import { type FrameVerdict, judgeFrame } from './frame-check.ts'
import {
  APPRAISAL_SECTIONS,
  type AppraisalSection,
  type CarGrade,
  computeScore,
  computeSectionScore,
  gradeCar,
  type SectionDeduction,
} from './grade-car.ts'
import { deductForPoints } from './section-point.ts'

type Graded = Pick<AppraisalFindings, 'frame' | 'body' | 'faults' | 'points'>

/** Everything that takes points, in tenths of a point. */
export const listDeductions = ({ body, faults, points = {} }: Graded): SectionDeduction[] => [
  ...deductForBody(body),
  ...deductForPoints(points),
  ...faults,
]

/** Score in tenths of a point and grade of what was found; no grade before the frame is decided. */
export function gradeFindings(findings: Graded): {
  readonly score: number
  readonly grade: CarGrade | undefined
} {
  const score = computeScore(listDeductions(findings))
  return { score, grade: gradeCar(score, judgeFrame(findings.frame)) }
}

/** How a section came to its points, in tenths of a point. */
export interface SectionScore {
  readonly section: AppraisalSection
  readonly left: number
  /** What was found wrong in it, before the section ran out of points. */
  readonly taken: number
}

/** The grade with all that led to it. */
export function explainGrade(findings: Graded): {
  readonly score: number
  readonly grade: CarGrade | undefined
  readonly frame: FrameVerdict
  readonly sections: readonly SectionScore[]
} {
  const deductions = listDeductions(findings)
  return {
    ...gradeFindings(findings),
    frame: judgeFrame(findings.frame),
    sections: APPRAISAL_SECTIONS.map((section) => ({
      section,
      left: computeSectionScore(section, deductions),
      taken: deductions.reduce(
        (total, each) => (each.section === section ? total + each.tenths : total),
        0,
      ),
    })),
  }
}
