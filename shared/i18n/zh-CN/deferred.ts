/** Work the customer put off, offered again later. */
export const deferred = {
  title: '延期项目',
  said: '客户：{reason}',
  offer: '再提',
  drop: '不再提',
  dueOn: '约定 {on} 再提',
  offered: '已加到报价：{job}',
  dropped: '以后不再提：{job}',
} as const
