import { translateArea } from '../translate-area.ts'
import { counter as source } from '../zh-CN/counter.ts'

export const counter = translateArea(source)({})
