import { translateArea } from '../translate-area.ts'
import { paperUsedStock as source } from '../zh-CN/paper-used-stock.ts'

export const paperUsedStock = translateArea(source)({})
