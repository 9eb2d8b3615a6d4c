import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 二手车收购合同. */
export interface PurchaseContractData {
  readonly frame: PaperFrame
}

/** Words it. */
export const presentPurchaseContract = (input: PaperBase): PurchaseContractData => ({
  frame: presentFrame('purchase-contract', input),
})
