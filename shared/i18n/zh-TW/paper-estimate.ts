import { translateArea } from '../translate-area.ts'
import { paperEstimate as source } from '../zh-CN/paper-estimate.ts'

export const paperEstimate = translateArea(source)({})
