import { translateArea } from '../translate-area.ts'
import { order as source } from '../zh-CN/order.ts'

export const order = translateArea(source)({
  title: '訂單',
})
