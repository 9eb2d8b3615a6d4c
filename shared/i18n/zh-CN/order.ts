/** Contracts, cars kept for buyers, and their money. */
export const order = {
  title: '订单',
} as const
