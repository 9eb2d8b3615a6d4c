import { translateArea } from '../translate-area.ts'
import { lounge as source } from '../zh-CN/lounge.ts'

export const lounge = translateArea(source)({})
