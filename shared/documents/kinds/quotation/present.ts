import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 购车报价单. */
export interface QuotationData {
  readonly frame: PaperFrame
}

/** Words it. */
export const presentQuotation = (input: PaperBase): QuotationData => ({
  frame: presentFrame('quotation', input),
})
