import { translateArea } from '../translate-area.ts'
import { paperOrder as source } from '../zh-CN/paper-order.ts'

export const paperOrder = translateArea(source)({})
