/** Why nobody is erased now. */
export const refusalsErasure = {
  'erasure.done': '这位客户的个人信息已经删除。',
  'erasure.open-visit': '还有没交车的进厂单（{number}）。交车或取消后再删除。',
  'erasure.open-appointment': '{day} 还有预约。取消预约后再删除。',
  'erasure.open-sale': '还有跟进中的销售机会。结束后再删除。',
  'erasure.open-appraisal': '还有没结束的二手车评估。结束后再删除。',
  'erasure.owes': '结算单 {number} 还有挂账没收回。收清后再删除。',
  'erasure.loan-out': '代步车还没归还。归还后再删除。',
  'erasure.warranty': '“{job}”质保到 {day}，期内要凭记录兑现。期满后再删除。',
  'erasure.reason-empty': '请写明原因，例如“客户来店书面提出”。',
  'erasure.reason-personal': '原因里有这位客户的姓名或电话，删除后会留下来。请去掉。',
  'erasure.day-ahead': '提出日期不能晚于今天。',
  'erasure.damaged': '日志文件有损坏，先处理损坏再删除：打开“台账 · 操作记录 · 防篡改检查”。',
} as const
