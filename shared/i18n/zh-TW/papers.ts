import { translateArea } from '../translate-area.ts'
import { papers as source } from '../zh-CN/papers.ts'

export const papers = translateArea(source)({})
