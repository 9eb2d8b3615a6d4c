import { translateArea } from '../translate-area.ts'
import { catalogue as source } from '../zh-CN/catalogue.ts'

export const catalogue = translateArea(source)({})
