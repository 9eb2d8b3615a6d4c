import { layoutReceipt } from '../../blocks/receipt.ts'

/** The deposit receipt on sheets of any size. */
export const layoutDepositReceipt = layoutReceipt
