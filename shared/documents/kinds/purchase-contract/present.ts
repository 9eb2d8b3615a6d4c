import type { Customer } from '#shared/domain/customer/customer.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

/** 二手车收购合同. */
export interface PurchaseContractData {
  readonly frame: PaperFrame
}

export interface PurchaseContractInput extends PaperBase {
  /** As it is once the car is bought. */
  readonly appraisal: Appraisal
  readonly seller: Customer
}

/** Words it. */
export const presentPurchaseContract = (input: PurchaseContractInput): PurchaseContractData => ({
  frame: presentFrame('purchase-contract', input),
})
