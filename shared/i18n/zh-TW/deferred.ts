import { translateArea } from '../translate-area.ts'
import { deferred as source } from '../zh-CN/deferred.ts'

export const deferred = translateArea(source)({
  title: '延後項目',
  said: '客戶：{reason}',
  offer: '再提',
  drop: '不再提',
  dueOn: '約定 {on} 再提',
  offered: '已加入估價：{job}',
  dropped: '之後不再提：{job}',
})
