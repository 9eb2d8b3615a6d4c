import { translateArea } from '../translate-area.ts'
import { lounge as source } from '../zh-CN/lounge.ts'

export const lounge = translateArea(source)({
  empty: '目前沒有施工中的車',
  emptyHint: '車輛進廠後，進度會顯示在這裡',
  page: '第 {page} 頁，共 {pages} 頁',
  step: '第 {index} 步，共 6 步：{step}',
})
