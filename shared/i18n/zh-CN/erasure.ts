/** A person’s data erased on request. */
export const erasure = {
  open: '删除个人信息…',
  title: '删除个人信息：{name}',
  about: '客户依《个人信息保护法》第四十七条提出删除时使用。删除后不能撤销，恢复备份也不会带回。',
  erased: '将删除',
  'erased.customer': '姓名、电话、地址、联系人、代码、偏好、营销同意',
  'erased.rest': '{count} 份档案里的姓名、电话、驾驶证、签字和谈话内容',
  'erased.journal': '操作记录里的同样内容',
  kept: '依法保留',
  'kept.of': '{table} {count} 份',
  'kept.until': '保存至 {day}',
  'kept.none': '没有需要保留的档案',
  'kept.hint': '维修记录保存 6 年，售车档案保存 10 年；已开具的单据照原样保存。',
  snapshots:
    '此前的备份（本机和另存处）里仍有这些内容，随保留期满自动清除，最长 12 个月；恢复这些备份时会再次删除。',
  requestedOn: '客户提出日期',
  reason: '原因（不要写姓名、电话）',
  save: '删除',
  close: '取消',
  done: '已删除个人信息，{count} 份档案已处理',
  notRedacted: '档案已删除个人信息，但日志文件未能改写：{reason}。请在此处再执行一次。',
} as const
