import { translateArea } from '../translate-area.ts'
import { paperQuotation as source } from '../zh-CN/paper-quotation.ts'

export const paperQuotation = translateArea(source)({})
