import { translateArea } from '../translate-area.ts'
import { paperMoney as source } from '../zh-CN/paper-money.ts'

export const paperMoney = translateArea(source)({})
