import { BODY_PANELS, type BodyPanel } from '../vehicle/body-panel.ts'
import type { SectionDeduction } from './grade-car.ts'

/** Defects of the body: 划痕, 变形, 锈蚀, 裂纹, 凹陷, 修复 (GB/T 30323-2013; degrees by the trade [G]). */
export const BODY_DEFECTS = ['HH', 'BX', 'XS', 'LW', 'AX', 'XF'] as const
export type BodyDefectCode = (typeof BODY_DEFECTS)[number]

/** 1 small to 4 the whole panel. */
export type DefectDegree = 1 | 2 | 3 | 4

/** One defect on one panel of the diagram. */
export interface BodyDefect {
  readonly panel: BodyPanel
  readonly code: BodyDefectCode
  readonly degree: DefectDegree
}

/** What a panel can lose, in tenths of a point: a whole panel weighs two points. [G] */
export const PANEL_MOST = 20

/** Tenths of a point by degree. */
const TENTHS: Readonly<Record<DefectDegree, number>> = { 1: 5, 2: 10, 3: 15, 4: PANEL_MOST }

/** What the defects take from the body; a panel never loses more than it has. */
export function deductForBody(defects: readonly BodyDefect[]): SectionDeduction[] {
  return BODY_PANELS.flatMap((panel) => {
    const own = defects.filter((defect) => defect.panel === panel)
    const taken = own.reduce((total, { degree }) => total + TENTHS[degree], 0)
    return taken === 0 ? [] : [{ section: 'body', tenths: Math.min(taken, PANEL_MOST) }]
  })
}
