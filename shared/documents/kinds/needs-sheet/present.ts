import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 购车需求分析单. */
export interface NeedsSheetData {
  readonly frame: PaperFrame
}

/** Words it. */
export const presentNeedsSheet = (input: PaperBase): NeedsSheetData => ({
  frame: presentFrame('needs-sheet', input),
})
