import { translateArea } from '../translate-area.ts'
import { delivery as source } from '../zh-CN/delivery.ts'

export const delivery = translateArea(source)({})
