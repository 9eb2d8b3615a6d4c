/** Money beside the bill: deposits, later receipts, credit notes, the close of a day. */
export const till = {} as const
