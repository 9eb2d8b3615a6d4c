import { translateArea } from '../translate-area.ts'
import { clock as source } from '../zh-CN/clock.ts'

export const clock = translateArea(source)({})
