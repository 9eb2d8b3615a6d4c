import { translateArea } from '../translate-area.ts'
import { settlement as source } from '../zh-CN/settlement.ts'

export const settlement = translateArea(source)({})
