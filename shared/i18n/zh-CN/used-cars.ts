/** The place of used cars. */
export const usedCars = {
  title: '二手车',
  'view.appraisals': '评估',
  'view.stock': '库存',
  'view.figures': '指标',
} as const
