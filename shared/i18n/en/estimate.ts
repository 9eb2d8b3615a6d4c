import { translateArea } from '../translate-area.ts'
import { estimate as source } from '../zh-CN/estimate.ts'

export const estimate = translateArea(source)({})
