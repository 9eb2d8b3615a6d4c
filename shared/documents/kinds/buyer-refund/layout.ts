import { layoutReceipt } from '../../blocks/receipt.ts'

/** The refund on sheets of any size. */
export const layoutBuyerRefund = layoutReceipt
