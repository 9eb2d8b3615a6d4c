import { translateArea } from '../translate-area.ts'
import { rework as source } from '../zh-CN/rework.ts'

export const rework = translateArea(source)({})
