import { translateArea } from '../translate-area.ts'
import { deferred as source } from '../zh-CN/deferred.ts'

export const deferred = translateArea(source)({})
