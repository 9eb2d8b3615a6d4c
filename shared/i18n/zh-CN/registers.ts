/** The shop's running lists and their tabs. */
export const registers = {
  deferred: '未做项目',
  'follow-ups': '回访',
  'old-parts': '旧件',
  loans: '代步车',
  accounts: '挂账',
  tasks: '待办',
  health: '健康档案',
  ratings: '客户评价',
  journal: '操作记录',
} as const
