import { translateArea } from '../translate-area.ts'
import { till as source } from '../zh-CN/till.ts'

export const till = translateArea(source)({})
