import { translateArea } from '../translate-area.ts'
import { visit as source } from '../zh-CN/visit.ts'

export const visit = translateArea(source)({})
