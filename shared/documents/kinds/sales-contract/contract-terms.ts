/** What both parties owe, in the order of the contract; each is worded as `paper.order-term-…`. */
export const CONTRACT_TERMS = [
  'deposit',
  'payment',
  'passed-on',
  'delivery',
  'late',
  'papers',
  'sanbao',
  'risk',
  'data',
  'breach',
  'disputes',
  'copies',
] as const
