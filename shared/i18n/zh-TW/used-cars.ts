import { translateArea } from '../translate-area.ts'
import { usedCars as source } from '../zh-CN/used-cars.ts'

export const usedCars = translateArea(source)({
  title: '中古車',
  'view.appraisals': '鑑價',
  'view.stock': '庫存',
  'view.figures': '指標',
  deciders: '經手人',
  'deciders.none': '尚無人經手',
  'deciders.record': '操作日誌裡沒有，依紀錄顯示。',
  'deciders.unknown': '已不在名冊',
})
