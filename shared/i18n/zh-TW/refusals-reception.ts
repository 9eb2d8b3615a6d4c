import { translateArea } from '../translate-area.ts'
import { refusalsReception as source } from '../zh-CN/refusals-reception.ts'

export const refusalsReception = translateArea(source)({})
