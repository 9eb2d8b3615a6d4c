import { translateArea } from '../translate-area.ts'
import { settings as source } from '../zh-CN/settings.ts'

export const settings = translateArea(source)({})
