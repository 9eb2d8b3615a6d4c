import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 二手车技术状况鉴定评估单. */
export interface AppraisalReportData {
  readonly frame: PaperFrame
}

export interface AppraisalReportInput extends PaperBase {
  readonly appraisal: Appraisal
  readonly owner: Customer
  /** Whether the price stands on it. */
  readonly isPriced: boolean
}

/** Words it. */
export const presentAppraisalReport = (input: AppraisalReportInput): AppraisalReportData => ({
  frame: presentFrame('appraisal-report', input),
})
