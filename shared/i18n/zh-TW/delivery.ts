import { translateArea } from '../translate-area.ts'
import { delivery as source } from '../zh-CN/delivery.ts'

export const delivery = translateArea(source)({
  warranties: '保固',
  term: '{days} 天／{km} km',
  until: '至 {on} 或 {km} km，先到為準',
  fromToday: '按今天出廠計算；以實際交車日為準。',
  nextService: '下次保養',
  on: '日期',
  km: '里程',
  half: '日期和里程要一起填，或都留空。',
  withCertificate: '交車時一併開立出廠合格證。',
  deliver: '交車',
  delivered: '已交車。',
  next: '下次保養：{on} 或 {km} km',
})
