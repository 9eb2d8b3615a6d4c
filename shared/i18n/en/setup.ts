import { translateArea } from '../translate-area.ts'
import { setup as source } from '../zh-CN/setup.ts'

export const setup = translateArea(source)({})
