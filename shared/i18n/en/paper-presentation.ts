import { translateArea } from '../translate-area.ts'
import { paperPresentation as source } from '../zh-CN/paper-presentation.ts'

export const paperPresentation = translateArea(source)({})
