import { translateArea } from '../translate-area.ts'
import { customer as source } from '../zh-CN/customer.ts'

export const customer = translateArea(source)({})
