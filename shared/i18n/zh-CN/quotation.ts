/** Quotations. */
export const quotation = {
  title: '报价',
} as const
