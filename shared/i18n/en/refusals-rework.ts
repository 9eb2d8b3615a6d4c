import { translateArea } from '../translate-area.ts'
import { refusalsRework as source } from '../zh-CN/refusals-rework.ts'

export const refusalsRework = translateArea(source)({})
