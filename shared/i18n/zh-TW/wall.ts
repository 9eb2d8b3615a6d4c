import { translateArea } from '../translate-area.ts'
import { wall as source } from '../zh-CN/wall.ts'

export const wall = translateArea(source)({
  welcome: '歡迎光臨',
})
