/** Who buys, as far as it decides what to show and how to hand over (客户类型). */
export const BUYER_PROFILES = [
  'household',
  'business',
  'commuting',
  'off-road',
  'first-car',
  'replacement',
] as const
export type BuyerProfile = (typeof BUYER_PROFILES)[number]
