import { translateArea } from '../translate-area.ts'
import { paperExtras as source } from '../zh-CN/paper-extras.ts'

export const paperExtras = translateArea(source)({})
