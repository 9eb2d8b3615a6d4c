import { translateArea } from '../translate-area.ts'
import { demo as source } from '../zh-CN/demo.ts'

export const demo = translateArea(source)({})
