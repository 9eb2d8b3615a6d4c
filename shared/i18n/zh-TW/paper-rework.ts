import { translateArea } from '../translate-area.ts'
import { paperRework as source } from '../zh-CN/paper-rework.ts'

export const paperRework = translateArea(source)({})
