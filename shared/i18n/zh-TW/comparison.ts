import { translateArea } from '../translate-area.ts'
import { comparison as source } from '../zh-CN/comparison.ts'

export const comparison = translateArea(source)({})
