import { translateArea } from '../translate-area.ts'
import { paperHandOver as source } from '../zh-CN/paper-hand-over.ts'

export const paperHandOver = translateArea(source)({})
