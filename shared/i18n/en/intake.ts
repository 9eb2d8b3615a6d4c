import { translateArea } from '../translate-area.ts'
import { intake as source } from '../zh-CN/intake.ts'

export const intake = translateArea(source)({})
