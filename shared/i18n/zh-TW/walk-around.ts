import { translateArea } from '../translate-area.ts'
import { walkAround as source } from '../zh-CN/walk-around.ts'

export const walkAround = translateArea(source)({})
