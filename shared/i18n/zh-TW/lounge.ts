import { translateArea } from '../translate-area.ts'
import { lounge as source } from '../zh-CN/lounge.ts'

export const lounge = translateArea(source)({
  empty: '目前沒有施工中的車',
  emptyHint: '車輛進廠後，進度會顯示在這裡',
  page: '第 {page} 頁，共 {pages} 頁',
  step: '第 {index} 步，共 6 步：{step}',
  title: '維修進度',
  'step.reception': '接待',
  'step.inspection': '檢查',
  'step.estimate': '報價',
  'step.repair': '維修',
  'step.check': '檢驗',
  'step.ready': '可取車',
  'time.call': '請到櫃台',
  'remark.ready': '您的車好了',
  'remark.expected': '預計',
  'remark.decide': '等您確認報價',
  'remark.parts': '等待零件',
  'remark.partsLate': '等待零件，比原定晚 {minutes} 分',
  'remark.late': '比原定晚 {minutes} 分',
  'remark.lateHours': '比原定晚 {hours} 小時',
  'remark.partsLateHours': '等待零件，比原定晚 {hours} 小時',
  'notice.rate': '工時單價 {rate}',
  'notice.warranty': '小修保固 {days} 天 / {km} 公里',
  'notice.oldParts': '換下的舊品，請到櫃台查看',
  'notice.complaint': '申訴電話 {phone}',
})
