import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 二手车技术状况鉴定评估单. */
export interface AppraisalReportData {
  readonly frame: PaperFrame
}

/** Words it. */
export const presentAppraisalReport = (input: PaperBase): AppraisalReportData => ({
  frame: presentFrame('appraisal-report', input),
})
