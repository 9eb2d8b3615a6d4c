import { translateArea } from '../translate-area.ts'
import { search as source } from '../zh-CN/search.ts'

export const search = translateArea(source)({})
