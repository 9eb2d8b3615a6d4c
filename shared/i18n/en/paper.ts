import { translateArea } from '../translate-area.ts'
import { paper as source } from '../zh-CN/paper.ts'

export const paper = translateArea(source)({})
