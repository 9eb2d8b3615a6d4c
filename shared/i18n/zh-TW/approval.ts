import { translateArea } from '../translate-area.ts'
import { approval as source } from '../zh-CN/approval.ts'

export const approval = translateArea(source)({})
