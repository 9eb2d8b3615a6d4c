import { translateArea } from '../translate-area.ts'
import { workshop as source } from '../zh-CN/workshop.ts'

export const workshop = translateArea(source)({})
