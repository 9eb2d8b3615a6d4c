import { translateArea } from '../translate-area.ts'
import { usedStock as source } from '../zh-CN/used-stock.ts'

export const usedStock = translateArea(source)({
  title: 'Stock',
})
