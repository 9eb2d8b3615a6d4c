import { translateArea } from '../translate-area.ts'
import { showing as source } from '../zh-CN/showing.ts'

export const showing = translateArea(source)({})
