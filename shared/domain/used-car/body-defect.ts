import type { Photo } from '../comparison/photo.ts'
import type { BodyPlace } from '../vehicle/body-outline.ts'
import { BODY_PANELS, type BodyPanel } from '../vehicle/body-panel.ts'
import type { SectionDeduction } from './grade-car.ts'

/**
 * Defects of the body: 划痕, 变形, 锈蚀, 裂纹, 凹陷, 修复 (GB/T 30323-2013), and 磨损 of a tyre, for which the
 * worksheets have a degree but no letters.
 */
export const BODY_DEFECTS = ['HH', 'BX', 'XS', 'LW', 'AX', 'XF', 'MS'] as const
export type BodyDefectCode = (typeof BODY_DEFECTS)[number]

/**
 * 1 up to 100 × 100 mm, 2 up to 200 × 300 mm, 3 larger; 4 a tyre whose tread is below 1.6 mm, and of a
 * panel that it is past repair. [G]
 */
export type DefectDegree = 1 | 2 | 3 | 4

/** One defect on one panel of the diagram. */
export interface BodyDefect {
  readonly panel: BodyPanel
  readonly code: BodyDefectCode
  readonly degree: DefectDegree
  /** Where it was pointed at; absent: on the panel. */
  readonly at?: BodyPlace
  readonly note?: string
  readonly photo?: Photo
}

/** What a panel can lose, in tenths of a point: a panel past repair weighs two points. [G] */
export const PANEL_MOST = 20

/** A worn tyre, in tenths of a point. [G] */
const WORN_TYRE = 10

/** Tenths of a point by degree. */
const TENTHS: Readonly<Record<DefectDegree, number>> = { 1: 5, 2: 10, 3: 15, 4: PANEL_MOST }

const isWheel = (panel: BodyPanel): boolean => panel.startsWith('wheel-')

/** The letters that can stand on a panel: only tyres wear. */
export const listDefectCodes = (panel: BodyPanel): BodyDefectCode[] =>
  BODY_DEFECTS.filter((code) => isWheel(panel) || code !== 'MS')

/** The degrees of a defect: a worn tyre has the one, everything else is told by its size. */
export const listDegrees = (code: BodyDefectCode): DefectDegree[] =>
  code === 'MS' ? [4] : [1, 2, 3, 4]

/** Tenths of a point that a defect takes. */
export const takenByDefect = ({ code, degree }: Pick<BodyDefect, 'code' | 'degree'>): number =>
  code === 'MS' ? WORN_TYRE : TENTHS[degree]

/** What the defects take from the body; a panel never loses more than it has. */
export function deductForBody(defects: readonly BodyDefect[]): SectionDeduction[] {
  return BODY_PANELS.flatMap((panel) => {
    const own = defects.filter((defect) => defect.panel === panel)
    const taken = own.reduce((total, defect) => total + takenByDefect(defect), 0)
    return taken === 0 ? [] : [{ section: 'body', tenths: Math.min(taken, PANEL_MOST) }]
  })
}
