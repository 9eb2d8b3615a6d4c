import { layoutReceipt } from '../../blocks/receipt.ts'

/** The receipt on sheets of any size. */
export const layoutBuyerReceipt = layoutReceipt
