import { translateArea } from '../translate-area.ts'
import { refusalsExtras as source } from '../zh-CN/refusals-extras.ts'

export const refusalsExtras = translateArea(source)({})
