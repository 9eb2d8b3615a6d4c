import { translateArea } from '../translate-area.ts'
import { reception as source } from '../zh-CN/reception.ts'

export const reception = translateArea(source)({})
