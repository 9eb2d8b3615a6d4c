import { translateArea } from '../translate-area.ts'
import { refusals as source } from '../zh-CN/refusals.ts'

export const refusals = translateArea(source)({})
