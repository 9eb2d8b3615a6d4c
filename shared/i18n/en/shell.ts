import { translateArea } from '../translate-area.ts'
import { shell as source } from '../zh-CN/shell.ts'

export const shell = translateArea(source)({})
