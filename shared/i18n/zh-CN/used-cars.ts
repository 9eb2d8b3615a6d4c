/** The place of used cars. */
export const usedCars = {
  title: '二手车',
  'view.appraisals': '评估',
  'view.stock': '库存',
  'view.figures': '指标',
  deciders: '经手人',
  'deciders.none': '还没有人经手',
  'deciders.record': '操作日志里没有，按记录显示。',
  'deciders.unknown': '已不在册',
} as const
