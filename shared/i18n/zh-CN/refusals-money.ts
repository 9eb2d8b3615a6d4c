/** Refusals of deposits, receipts, credit notes, the close of a day. */
export const refusalsMoney = {} as const
