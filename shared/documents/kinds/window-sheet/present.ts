import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 二手车车辆信息表. */
export interface WindowSheetData {
  readonly frame: PaperFrame
}

/** Words it. */
export const presentWindowSheet = (input: PaperBase): WindowSheetData => ({
  frame: presentFrame('window-sheet', input),
})
