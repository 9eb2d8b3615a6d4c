import { translateArea } from '../translate-area.ts'
import { followUp as source } from '../zh-CN/follow-up.ts'

export const followUp = translateArea(source)({})
