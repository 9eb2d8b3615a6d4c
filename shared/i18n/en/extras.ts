import { translateArea } from '../translate-area.ts'
import { extras as source } from '../zh-CN/extras.ts'

export const extras = translateArea(source)({})
