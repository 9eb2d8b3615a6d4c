import { layoutReceipt } from '../../blocks/receipt.ts'

/** The payment receipt on sheets of any size. */
export const layoutPaymentReceipt = layoutReceipt
