import type { FrameVerdict } from './frame-check.ts'

/** The six sections of an appraisal in the order of GB/T 30323-2013. */
export const APPRAISAL_SECTIONS = [
  'body',
  'engine-bay',
  'cabin',
  'start',
  'road-test',
  'chassis',
] as const
export type AppraisalSection = (typeof APPRAISAL_SECTIONS)[number]

/** The most each section gives; together 100. The split is the trade's, not seen in the text. [G] */
export const SECTION_MOST: Readonly<Record<AppraisalSection, number>> = {
  body: 20,
  'engine-bay': 20,
  cabin: 10,
  start: 20,
  'road-test': 15,
  chassis: 15,
}

/** 一级 to 五级: five is the car that had an accident, whatever it scores. */
export type CarGrade = 1 | 2 | 3 | 4 | 5

/** Points taken from a section, in tenths of a point; a section never falls below nothing. */
export interface SectionDeduction {
  readonly section: AppraisalSection
  readonly tenths: number
}

/** What a section is left with, in tenths of a point. */
export function computeSectionScore(
  section: AppraisalSection,
  deductions: readonly SectionDeduction[],
): number {
  const taken = deductions.reduce(
    (total, each) => (each.section === section ? total + each.tenths : total),
    0,
  )
  return Math.max(0, SECTION_MOST[section] * 10 - taken)
}

/** The score of the car, in tenths of a point out of 1000. */
export function computeScore(deductions: readonly SectionDeduction[]): number {
  return APPRAISAL_SECTIONS.reduce(
    (total, section) => total + computeSectionScore(section, deductions),
    0,
  )
}

/**
 * The grade (GB/T 30323-2013): from 90 一级, from 60 二级, from 20 三级, below 四级; an accident car is
 * 五级. Undefined while the frame is not decided: a grade would claim what nobody looked at.
 */
export function gradeCar(scoreTenths: number, frame: FrameVerdict): CarGrade | undefined {
  if (frame === 'accident') return 5
  if (frame === 'undecided') return undefined
  if (scoreTenths >= 900) return 1
  if (scoreTenths >= 600) return 2
  return scoreTenths >= 200 ? 3 : 4
}
