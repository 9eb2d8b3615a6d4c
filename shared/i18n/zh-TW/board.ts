import { translateArea } from '../translate-area.ts'
import { board as source } from '../zh-CN/board.ts'

export const board = translateArea(source)({})
