import { translateArea } from '../translate-area.ts'
import { refusalsWalkAround as source } from '../zh-CN/refusals-walk-around.ts'

export const refusalsWalkAround = translateArea(source)({})
