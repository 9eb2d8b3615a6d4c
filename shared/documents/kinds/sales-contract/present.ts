import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 汽车销售合同. */
export interface SalesContractData {
  readonly frame: PaperFrame
}

/** Words it. */
export const presentSalesContract = (input: PaperBase): SalesContractData => ({
  frame: presentFrame('sales-contract', input),
})
