/** Refusals of the showroom. */
export const refusalsShowroom = {
  'finance.price-missing': '请填写车价。',
  'finance.down-payment-range': '首付要在 0 到车价 {price} 之间。',
  'finance.nothing-to-lend': '首付已付清全款，不需要贷款。要贷款请减少首付。',
  'finance.balloon-range': '尾款要在 0 以上，并低于贷款额 {principal}。',
  'finance.months-range': '期数要在 1 到 {most} 个月之间，填整数。',
  'finance.fee-range': '手续费要在 0 以上，并低于贷款额 {principal}。',
  'licence.expired': '驾驶证已于 {until} 到期，不能试驾。请换一位持证人驾驶，或改为试乘。',
  'licence.class': '准驾车型 {class} 不能驾驶小型汽车。请换一位持证人驾驶，或改为试乘。',
  'licence.automatic-only': '准驾车型 {class} 只能驾驶自动挡。请换自动挡试驾车，或改为试乘。',
} as const
