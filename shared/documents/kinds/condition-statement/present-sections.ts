import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import { POINT_SECTIONS } from '#shared/domain/used-car/section-point.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import { presentSectionFindings } from '../../present/present-section-findings.ts'
import type { UsedCarPaperInput } from '../../present/present-used-car.ts'
import { createWording } from '../../wording.ts'

/** Section by section: how many points are sound, and by name all that are not, or were not looked at. */
export function presentSections(input: UsedCarPaperInput, appraisal: Appraisal): LineTable {
  const { say } = createWording(input)
  return {
    head: [say('paper.used-section'), say('paper.used-found')],
    lines: POINT_SECTIONS.map((section) => ({
      cells: [
        say(`appraisal.section.${section}`),
        presentSectionFindings(input, appraisal, section),
      ],
    })),
  }
}
