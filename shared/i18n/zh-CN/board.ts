/** The board of today’s cars. */
export const board = {
  title: '今日看板',
  cars: '{count} 台在厂',
  filter: '筛选',
  'filter.all': '全部',
  'filter.mine': '我的',
  'filter.late': '承诺告急',
  keys: '方向键选车 · Enter 打开 · [ ] 移动 · D 派工 · C 请到前台',
  empty: '今天还没有车',
  'empty.hint': '按 Ctrl K 查找客户，或到“接待”登记新来的车。',
  'empty.filter': '没有符合筛选的车',
  pending: '{count} 项待定',
  noTechnician: '未派工',
  column: '{step}，{count} 台',
  internal: '内部整备',
} as const
