import { translateArea } from '../translate-area.ts'
import { inspection as source } from '../zh-CN/inspection.ts'

export const inspection = translateArea(source)({})
