/** Used cars in stock. */
export const usedStock = {
  title: '库存',
} as const
