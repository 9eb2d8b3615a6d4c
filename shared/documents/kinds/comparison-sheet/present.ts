import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 车型对比单. */
export interface ComparisonSheetData {
  readonly frame: PaperFrame
}

/** Words it. */
export const presentComparisonSheet = (input: PaperBase): ComparisonSheetData => ({
  frame: presentFrame('comparison-sheet', input),
})
