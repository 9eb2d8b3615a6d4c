import { translateArea } from '../translate-area.ts'
import { paperWalkAround as source } from '../zh-CN/paper-walk-around.ts'

export const paperWalkAround = translateArea(source)({})
