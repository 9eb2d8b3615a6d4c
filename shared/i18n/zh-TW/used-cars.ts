import { translateArea } from '../translate-area.ts'
import { usedCars as source } from '../zh-CN/used-cars.ts'

export const usedCars = translateArea(source)({
  title: '中古車',
  'view.appraisals': '鑑價',
  'view.stock': '庫存',
  'view.figures': '指標',
})
