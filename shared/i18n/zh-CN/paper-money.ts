/** Words of the papers of deposits, receipts, credit notes, the close of a day. */
export const paperMoney = {} as const
