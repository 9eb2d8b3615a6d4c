import { translateArea } from '../translate-area.ts'
import { paperReception as source } from '../zh-CN/paper-reception.ts'

export const paperReception = translateArea(source)({})
