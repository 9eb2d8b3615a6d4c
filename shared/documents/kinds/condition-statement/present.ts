import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 二手车车辆状况说明书. */
export interface ConditionStatementData {
  readonly frame: PaperFrame
}

/** Words it. */
export const presentConditionStatement = (input: PaperBase): ConditionStatementData => ({
  frame: presentFrame('condition-statement', input),
})
