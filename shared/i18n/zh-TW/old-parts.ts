import { translateArea } from '../translate-area.ts'
import { oldParts as source } from '../zh-CN/old-parts.ts'

export const oldParts = translateArea(source)({})
