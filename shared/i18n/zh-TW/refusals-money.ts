import { translateArea } from '../translate-area.ts'
import { refusalsMoney as source } from '../zh-CN/refusals-money.ts'

export const refusalsMoney = translateArea(source)({})
