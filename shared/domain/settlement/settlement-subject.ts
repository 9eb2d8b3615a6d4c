/** Subject of a payment receipt that is about the settlement itself, not about a later receipt. */
export const SETTLEMENT_SUBJECT = 'settlement'
